/** Tells whether a person's name stands among words: what turns a number into somebody's number. Pure. */

/* Surnames of more than 99 in 100 people. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';
/* Words that begin like a name of two or three characters and are none. */
const NO_NAMES =
  /^(?:方[式法案面便向位]|高[度级新中校温等速层龄职铁]|金[额融属牌华牛秋]|江[苏西北门河岸]|马[上路]|石[油家化材]|白天|田[地间园径]|万[元人平亩户名州]|黄[金河山冈色]|程[序度控]|任[务职命何教期]|周[期日一二三四五六末边知口年]|史料|林[业木地草场区]|武[汉警装器术]|严[格重禁肃厉]|段落|龙头|余[额下]|杜绝|郑[州重]|于[是此今]|谢[绝谢]|顾[客问]|陆[地续]|曾[经任]|许[可多昌]|何[时地种人]|韩国|董事|范[围本畴文]|付[款费息]|贾汪|唐山|沈阳|苏州|徐州|罗列|夏[季天]|秦皇|熊猫|雷[达电]|毛[重利]|钱款|孔子|向[上下前社本各我广]|莫[名如]|丁[级类]|曹妃|卢森|贺[信词卡]|朱砂|胡同|吴江|宋体|彭[州水]|钟[楼头点])/u;
const NAME_LABEL = /姓名|户主|name\s?[：:]/iu;
const SEPARATORS = /[\s\u3000，,、：:；;（）()|/\d]+/u;

/** Whether words hold what looks like a person's name: a surname with one or two characters, standing apart; or the label for one. */
export function hasPersonName(text: string): boolean {
  return NAME_LABEL.test(text) || text.split(SEPARATORS).some(isPersonName);
}

/** Whether a word by itself looks like a Chinese person's name of two or three characters. */
export function isPersonName(word: string): boolean {
  return /^[\u4e00-\u9fff]{2,3}$/u.test(word) && SURNAMES.includes(word.charAt(0)) && !NO_NAMES.test(word);
}
