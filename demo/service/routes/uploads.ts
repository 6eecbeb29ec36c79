/** Resumable uploads: announce, send pieces, ask how far it got. The id is the secret that lets a case take the file. */
import type { UploadedFile } from '@sunboard/model';
import type { Hono } from 'hono';
import * as v from 'valibot';
import { moment, type ServiceContext } from '../context.js';
import { checkOrigin, limit, type Env } from '../http.js';
import { Failure } from '../problem.js';
import { bodyKind, parseJsonBody, readBytes } from '../security/body.js';
import { checkAnnounced } from '../security/files.js';
import { addPiece, createUpload, findUpload, type UploadRow } from '../store/uploads.js';
import { pointersOf } from '../validate.js';

const announced = v.strictObject({
  filename: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
  size: v.pipe(v.number(), v.integer(), v.minValue(0)),
  contentType: v.pipe(v.string(), v.maxLength(120)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

/** Adds the routes. */
export function uploadRoutes(app: Hono<Env>, context: ServiceContext): void {
  const { config, db, limiter } = context;
  app.post('/v1/uploads', async call => {
    checkOrigin(call, config, false);
    if (bodyKind(call.req.header('content-type')) !== 'json') throw new Failure('unsupported_type');
    limit(call, config, limiter, 'upload', config.limits.uploadsPerHour);
    const file = readAnnouncement(
      parseJsonBody(await readBytes(call.req.raw, 4096), config.limits.jsonDepth),
    );
    checkAnnounced(file, config.limits.fileBytes, config.encryption.length > 0);
    const id = await createUpload(db, file, moment(context).at);
    return call.json({ id, state: 'uploading', offset: 0 }, 201, {
      Location: `uploads/${id}`,
      'Upload-Offset': '0',
      'Cache-Control': 'no-store',
    });
  });
  // PATCH is what pages send that were opened with a client of 0.1.
  app.on(['POST', 'PATCH'], '/v1/uploads/:id', async call => {
    checkOrigin(call, config, false);
    if (call.req.header('content-type') !== 'application/offset+octet-stream')
      throw new Failure('unsupported_type');
    const offset = Number(call.req.header('upload-offset') ?? Number.NaN);
    if (!Number.isSafeInteger(offset) || offset < 0) throw new Failure('offset');
    const data = await readBytes(call.req.raw, config.limits.pieceBytes);
    const row = await addPiece(context, call.req.param('id'), offset, data);
    return call.json(viewOf(row), 200, {
      'Upload-Offset': String(row.received),
      'Cache-Control': 'no-store',
    });
  });
  // Hono answers HEAD with the headers of GET.
  app.get('/v1/uploads/:id', async call => {
    const row = await findUpload(db, call.req.param('id'));
    if (!row) throw new Failure('not_found');
    return call.json(viewOf(row), 200, {
      'Upload-Offset': String(row.received),
      'Cache-Control': 'no-store',
    });
  });
}

function readAnnouncement(body: unknown): UploadedFile {
  const result = v.safeParse(announced, body);
  if (!result.success) throw new Failure('invalid', { errors: pointersOf(result.issues) });
  const { filename, ...rest } = result.output;
  return { name: filename, ...rest };
}

function viewOf({ id, state, received, size, reason }: UploadRow) {
  return { id, state, offset: received, size, ...(reason !== null && { reason }) };
}
