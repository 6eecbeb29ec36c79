/** What the builds print: Vite's warnings without those that are known to be harmless. */
import { createLogger } from 'vite';

const HARMLESS = [
  // The cipher's library asks for Node's own module only where a browser's is missing.
  /Module "crypto" has been externalized .*@hpke/su,
  // How long the tools themselves took on this machine.
  /PLUGIN_TIMINGS/u,
];

/** Settings of a build that prints nothing else, to be spread into Vite's. */
export function quietly() {
  const logger = createLogger('warn');
  const warn = logger.warn.bind(logger);
  logger.warn = (message, options) => {
    if (!HARMLESS.some(known => known.test(message))) warn(message, options);
  };
  return { logLevel: 'warn', customLogger: logger };
}
