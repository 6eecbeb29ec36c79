/** The rule packs: which exist, and as of which day each says what is asked. */
import type { IsoDate, Localized } from '@sunboard/model';
import type { PackId } from './rule.js';

/** A dated, versioned collection of rules. */
export interface Pack {
  readonly id: PackId;
  readonly title: Localized;
  readonly version: string;
  /** State of the sources that the pack follows. */
  readonly date: IsoDate;
}

/** Every pack. The Chinese one follows the inspection indicators of 2019 as still used in 2023, and the OGI Regulations of 2019. */
export const PACKS: readonly Pack[] = [
  {
    id: 'cn',
    title: { 'zh-CN': '中国政府网站与政务公开', en: 'Chinese government websites' },
    version: '1.0.0',
    date: '2026-06-01',
  },
  {
    id: 'privacy',
    title: { 'zh-CN': '个人信息保护', en: 'Private data' },
    version: '1.0.0',
    date: '2026-06-01',
  },
  {
    id: 'us',
    title: { 'zh-CN': '美国《信息自由法》', en: 'US Freedom of Information Act' },
    version: '1.0.0',
    date: '2026-06-01',
  },
  {
    id: 'uk',
    title: { 'zh-CN': '英国《信息自由法》', en: 'UK Freedom of Information Act' },
    version: '1.0.0',
    date: '2026-06-01',
  },
];
