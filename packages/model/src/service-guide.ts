/** ServiceGuide 办事指南: the eight inspection elements, those of Licensing Law art. 30, and the steps of the process. */
import * as v from 'valibot';
import { field } from './field.js';
import { guideDetails } from './guide-details.js';
import { guideElements } from './guide-elements.js';
import { text } from './primitives.js';

/** A service guide 办事指南, field by field. */
export const serviceGuide = v.object({
  id: v.optional(
    field(
      {
        zh: '事项编码',
        en: 'Item code',
        aliases: ['基本编码', '实施编码', '事项编号'],
        jsonLd: 'identifier',
        unique: true,
      },
      text(100),
    ),
  ),
  ...guideElements,
  ...guideDetails,
});

/** See {@link serviceGuide}. */
export type ServiceGuide = v.InferOutput<typeof serviceGuide>;
