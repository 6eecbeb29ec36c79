/** Gives each property a moment and not its full number of cases: over hundreds of changed programs a moment each is an hour. */
import fc from 'fast-check';

// The plugin that follows these two can be given to one property alone, not to all.
/* eslint-disable @typescript-eslint/no-deprecated */
fc.configureGlobal({ interruptAfterTimeLimit: 400, markInterruptAsFailure: false });
