/** Writes the API document and the client's types: `npm run openapi`. */
import { writeFileSync } from 'node:fs';
import { clientTypes, openApiDocument } from './openapi.js';

const document = openApiDocument();
writeFileSync(new URL('../openapi.json', import.meta.url), `${JSON.stringify(document, undefined, 2)}\n`);
writeFileSync(new URL('../src/client/api-types.ts', import.meta.url), await clientTypes(document));
