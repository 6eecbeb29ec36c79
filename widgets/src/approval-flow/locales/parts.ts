/** Texts of the parts that load later, together with those that are there from the start. */
import type { Catalogue } from '../../internal/locale.js';
import { flowText, type FlowText } from './index.js';
import { partsEn } from './parts-en.js';
import { partsZhCn } from './parts-zh-cn.js';

/** Texts of one language, all of them. */
export type PartText = FlowText & typeof partsZhCn;

/** See {@link PartText}. */
export const partText: Catalogue<PartText> = {
  'zh-CN': { ...flowText['zh-CN'], ...partsZhCn },
  en: { ...flowText.en, ...partsEn },
};
