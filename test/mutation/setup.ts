/** Gives each property a moment and not its full number of cases: over hundreds of changed programs a moment each is an hour. */
import fc from 'fast-check';

fc.configureGlobal({ plugins: [fc.interruptAfterTimeLimit(400)] });
