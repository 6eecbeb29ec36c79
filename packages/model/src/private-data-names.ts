/** Tells whether a person's name stands among words: what turns a number into somebody's number. Pure. */

/* Surnames of more than 99 in 100 people, the most frequent first. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由';
/* In running words only these: rarer ones begin too many other words. */
const FREQUENT = 100;
/* Words that begin like a name of two or three characters and are none. */
const NO_NAMES =
  /^(?:方[式法案面便向位]|高[度级新中校温等速层龄职铁]|金[额融属牌华牛秋]|江[苏西北门河岸]|马[上路]|石[油家化材]|白天|田[地间园径]|万[元人平亩户名州]|黄[金河山冈色]|程[序度控]|任[务职命何教期]|周[期日一二三四五六末边知口年]|史料|林[业木地草场区]|武[汉警装器术]|严[格重禁肃厉]|段落|龙头|余[额下]|杜绝|郑[州重]|于[是此今]|谢[绝谢]|顾[客问]|陆[地续]|曾[经任]|许[可多昌]|何[时地种人]|韩国|董事|范[围本畴文]|付[款费息]|贾汪|唐山|沈阳|苏州|徐州|罗列|夏[季天]|秦皇|熊猫|雷[达电]|毛[重利]|钱款|孔子|向[上下前社本各我广]|莫[名如]|丁[级类]|曹妃|卢森|贺[信词卡]|朱砂|胡同|吴江|宋体|彭[州水]|钟[楼头点]|.{1,2}[区县]$|..[镇乡市局]$)/u;
/** Surnames of two characters. */
export const DOUBLE_SURNAMES = /^(?:欧阳|上官|司马|诸葛|皇甫|尉迟|公孙|慕容|令狐|长孙|宇文|司徒|夏侯|端木)/u;
const NAME_LABEL = /姓名|户主|name\s?[：:]|我叫|我的(?:手机|电话)/iu;
/* Directly in front of a name: 申请人王小明, 低保户李小红. Who is there for the public, as 联系人 and 负责人, is not among them. */
const PEOPLE =
  '(?:申请|当事|[受被救][\\u4e00-\\u9fff]|举报|投诉|反映|来信|信访|委托|产权|权利|使用|纳税|继承|承租|残疾|嫌疑|老|病)人|[村居市农渔牧]民|[职员民]工|[学考]生|患者|业主|司机|党员|[困保农]户';
const OF_PEOPLE = new RegExp(
  `(?:${PEOPLE})([\\u4e00-\\u9fff]{2,4}|[\\u4e00-\\u9fff]{2,6}·[\\u4e00-\\u9fff]{2,6})$`,
  'u',
);
/* 低保户李小红，联系电话： */
const OWNER = new RegExp(
  `(?:${PEOPLE})([\\u4e00-\\u9fff·]{2,9})[，,；;：:（(\\s]{1,2}(?:联系)?(?:电话|方式|手机)(?:号码?)?[^\\u4e00-\\u9fff]{0,6}$`,
  'u',
);
/* Directly behind one: 王小明女士, 李小红的手机号码. */
const BEHIND = /(?:同志|先生|女士|同学)?(?:的?手机号?码?[为是]?)?$/u;
const SEPARATORS = /[\s，,、。．.：:；;（）()“”"|/\d]+/u;

/** Whether a telephone is said to be that of somebody just named: 低保户李小红，联系电话：. */
export function hasOwner(before: string): boolean {
  return isPersonName(OWNER.exec(before)?.[1] ?? '');
}

/** How frequent the surname of one character is with which a word begins, from 0; Infinity where it is none. */
export function surnameRank(word: string): number {
  const rank = SURNAMES.indexOf(word.charAt(0) || '?');
  return rank < 0 ? Infinity : rank;
}

/** Whether words hold what looks like a person's name: a surname with one or two characters, standing apart or beside what the person is; or the label for one. */
export function hasPersonName(text: string): boolean {
  return NAME_LABEL.test(text) || text.split(SEPARATORS).some(holdsName);
}

function holdsName(word: string): boolean {
  if (isPersonName(word)) return true;
  // Longer ones are clauses.
  if (word.length < 4 || word.length > 20) return false;
  const bare = word.replace(BEHIND, '');
  return (bare !== word && isPersonName(bare)) || isPersonName(OF_PEOPLE.exec(bare)?.[1] ?? '');
}

/** Whether a word by itself looks like a Chinese person's name: of two or three characters, with a surname of two, or with the dot of a minority's. */
export function isPersonName(word: string): boolean {
  if (/^[\u4e00-\u9fff]{2,6}·[\u4e00-\u9fff]{2,6}$/u.test(word)) return true;
  if (/^[\u4e00-\u9fff]{3,4}$/u.test(word) && DOUBLE_SURNAMES.test(word)) return true;
  return /^[\u4e00-\u9fff]{2,3}$/u.test(word) && surnameRank(word) < FREQUENT && !NO_NAMES.test(word);
}
