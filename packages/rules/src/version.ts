/** Version of the checker as reports name it; a test keeps it equal to package.json. */
export const VERSION = '0.1.0';
