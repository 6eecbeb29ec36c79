/** Wording of what may be wrong in a request or complaint as a whole; apart, so that lists do not carry it. */
import type { ProblemTexts } from './wording.js';

/*
 * Note to translators: {field} is the field's label, {limit} a number, {options} a list of allowed values,
 * {place} "line:column", {expected} a kind of value, {first} and {second} row numbers, {encoding} a name.
 * The first text states the fault, the second tells the reader what to do next.
 */
export const FORM_TEXTS: ProblemTexts = {
  contact_one: {
    'zh-CN': ['没有填写任何联系方式', '电话、电子邮箱、联系地址请至少填写一项。'],
    en: ['No way to contact you was given', 'Give at least one: phone, e-mail or postal address.'],
  },
  describe_one: {
    'zh-CN': ['没有说明需要哪些信息', '信息名称、文号、特征性描述请至少填写一项。'],
    en: [
      'It is not said which information is wanted',
      'Give at least one: its title, its document number or a description.',
    ],
  },
  email_for_delivery: {
    'zh-CN': ['选择以电子邮件获取，但没有填写电子邮箱', '请填写电子邮箱，或改选其他获取方式。'],
    en: [
      'Delivery by e-mail was chosen, but no e-mail address was given',
      'Enter an e-mail address or choose another way of delivery.',
    ],
  },
  address_for_delivery: {
    'zh-CN': ['选择以邮寄获取，但没有填写联系地址', '请填写联系地址，或改选其他获取方式。'],
    en: [
      'Delivery by post was chosen, but no postal address was given',
      'Enter a postal address or choose another way of delivery.',
    ],
  },
  sensitive_consent: {
    'zh-CN': ['提供证件号码需要单独同意', '请勾选对证件信息处理的单独同意，或不填写证件号码。'],
    en: [
      'The identity document number needs your separate consent',
      'Tick the separate consent, or leave the number empty.',
    ],
  },
  id_number: {
    'zh-CN': ['身份证号码不正确', '请核对 18 位号码（末位是校验码）；用其他证件的，请改选证件类型。'],
    en: [
      'The identity card number is not correct',
      'Check its 18 characters (the last one is a check digit), or choose another type of document.',
    ],
  },
  anonymous_identity: {
    'zh-CN': ['选择了匿名，却填写了身份信息', '请清空姓名、住址、电话和邮箱，或改选“保密”。'],
    en: [
      'Anonymous was chosen, but identity details were given',
      'Clear name, address, phone and e-mail, or choose “confidential”.',
    ],
  },
  party_one: {
    'zh-CN': ['没有说明被反映的单位或人员', '单位、姓名、职务请至少填写一项。'],
    en: ['The unit or person concerned is not named', 'Give at least one: unit, name or post.'],
  },
};
