import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { entry, pick } from './form';
import { Cast, signOut, type Officer } from './officers';
import { CasePage } from './pages/CasePage';
import { EvidenceRoom } from './pages/EvidenceRoom';
import { LetterPage } from './pages/LetterPage';
import { ReferralPage } from './pages/ReferralPage';
import { SlipPage } from './pages/SlipPage';
import { clockIs } from './portal';
import { look } from './screens';
import {
  BAIYUN,
  HAIMEN,
  LAOSHAN,
  OPERATOR,
  PLATFORM,
  POLICE,
  PROCURATORATE,
  YUHANG,
  evidence,
  labReport,
  slip,
} from './story';

/**
 * One case on its way from a consumer's slip to the criminal police, as the officers of six agencies see it. Steps and
 * dates are those of the worked scenario; every date is the one that the portal shows.
 */
test.describe.configure({ mode: 'serial' });

let cast: Cast;
let caseId: string;
let toYuhang: string;
let toBaiyun: string;
let referral: string;

const chen = () => cast.officer('haimen.chen', '陈志海');
const lu = () => cast.officer('haimen.lu', '陆敏');
const unitHead = () => cast.officer('haimen.gu', '顾建平');
const reviewer = () => cast.officer('haimen.zhu', '朱明');
const leader = () => cast.officer('haimen.huang', '黄国强');
const chief = () => cast.officer('haimen.xu', '徐长林');
const yuhangOfficer = () => cast.officer('yuhang.wang', '王静怡');
const yuhangLiaison = () => cast.officer('yuhang.lou', '楼晓燕');
const yuhangUnitHead = () => cast.officer('yuhang.fang', '方远');
const baiyunOfficer = () => cast.officer('baiyun.liang', '梁嘉豪');
const baiyunLiaison = () => cast.officer('baiyun.kuang', '邝美玲');
const baiyunUnitHead = () => cast.officer('baiyun.ou', '区志文');
const laoshanUnitHead = () => cast.officer('laoshan.kong', '孔祥宇');
const police = () => cast.officer('haimenpolice.zhao', '赵卫东');
const procurator = () => cast.officer('haimenjcy.qin', '秦岚');

const caseOf = async (officer: Promise<Officer>) => new CasePage(await officer, caseId);
const roomOf = async (officer: Promise<Officer>) => new EvidenceRoom(await officer, caseId);
const letterOf = async (officer: Promise<Officer>, address: string) => new LetterPage(await officer, address);
const referralOf = async (officer: Promise<Officer>) => new ReferralPage(await officer, referral);

test.beforeAll(({ browser }) => {
  cast = new Cast(browser);
});

test.afterAll(() => cast.leave());

test('1 · 04-20 · a 12315 slip reaches Haimen and is split into a complaint and a report', async () => {
  await clockIs('2026-04-20 09:12');
  caseId = await new SlipPage(await chen()).register(slip);
  const file = await caseOf(chen());
  await file.expectClock('投诉受理', HAIMEN, '2026-04-29');
  await file.expectClock('线索核查', HAIMEN, '2026-05-13');
  await file.open('facts');
  await expect(file.page.getByText('建议主办')).toBeVisible();
  await expect(file.page.getByText('3206**********0019')).toBeVisible();
  await expect(file.page.getByText('320684199003070019')).toHaveCount(0);
  await file.showNumberOf('张某', '核对主播身份');
  await expect(file.page.getByText('320684199003070019')).toBeVisible();
  await file.party('张某').getByRole('button', { name: '隐藏' }).click();
  await expect(file.page.getByText('320684199003070019')).toHaveCount(0);
});

test('a stranger to the case learns nothing, not even that it exists', async () => {
  const stranger = await laoshanUnitHead();
  await stranger.page.goto(`/cases/${caseId}`);
  await expect(stranger.page.getByRole('heading', { name: '这里没有你可以查看的内容' })).toBeVisible();
});

test('2 · 04-22 · Haimen accepts the complaint', async () => {
  await clockIs('2026-04-22 10:00');
  const file = await caseOf(chen());
  await file.open();
  await file.take('受理投诉', undefined, file.complaint);
  await expect(file.complaint.getByText('已受理，调解中')).toBeVisible();
  await file.expectClock('投诉调解', HAIMEN, '2026-06-22');
});

test('3 · 04-23 · Haimen asks Yuhang and Baiyun for assistance; both receive the letter on 04-24', async () => {
  await clockIs('2026-04-23 14:00');
  const file = await caseOf(chen());
  await file.open();
  toYuhang = await file.draftLetter({
    to: YUHANG,
    purpose: '查明直播间的销售数量、直播内容和运营者身份',
    questions: [
      '请提供2026年4月1日以来该直播间的订单和结算数据。',
      '请提供4月18日的直播回放和商品页面。',
      '请提供直播间运营者的实名认证信息和平台的核验记录。',
    ],
  });
  await file.open();
  toBaiyun = await file.draftLetter({
    to: BAIYUN,
    purpose: '核实消费者收到的商品',
    questions: ['请查看消费者李某收到的商品并制作笔录。', '请询问消费者李某购买和收货的经过。'],
  });
  for (const address of [toYuhang, toBaiyun]) {
    const letter = await letterOf(unitHead(), address);
    await letter.open();
    await letter.send();
    await letter.expectState('已发出，待签收');
  }

  await clockIs('2026-04-24 09:30');
  for (const [liaison, address, agency] of [
    [yuhangLiaison, toYuhang, YUHANG],
    [baiyunLiaison, toBaiyun, BAIYUN],
  ] as const) {
    const letter = await letterOf(liaison(), address);
    await letter.open();
    await letter.receive();
    await letter.expectDue(agency, '2026-05-19');
  }
  await (await caseOf(yuhangUnitHead())).nameOfficers(['王静怡', '孙立']);
  await (await caseOf(baiyunUnitHead())).nameOfficers(['梁嘉豪']);
  const desk = await yuhangLiaison();
  await desk.page.goto('/assistance');
  await expect(
    desk.page
      .getByRole('region', { name: /^我承办/ })
      .getByText('2026-05-19')
      .first(),
  ).toBeVisible();
  await look(desk, 'letters', 'Letters of assistance');
});

test('4 · 05-07 · Yuhang seals six items and answers', async () => {
  test.setTimeout(300_000);
  await clockIs('2026-05-07 10:00');
  const room = await roomOf(yuhangOfficer());
  await room.open();
  for (const item of evidence) await room.seal(item);
  for (const { title } of evidence) await room.expectKept(title, '封存完好');
  await expect(room.row('直播间运营者实名认证信息').getByText('敏感 · 个人信息')).toBeVisible();
  const [first] = evidence;
  const known = await room.verify(first!.file);
  await expect(known.getByText('一致：与封存时的文件完全相同')).toBeVisible();

  const draft = await letterOf(yuhangOfficer(), toYuhang);
  await draft.open();
  await draft.answer(
    [
      {
        text: '该直播间4月1日至19日销售“澜格”破壁机1292台，订单和结算数据见所附证据。',
        evidence: ['直播间订单数据', '结算流水'],
      },
      {
        text: '4月18日直播回放、商品页面和客服记录见所附证据。',
        evidence: ['4月18日直播回放', '商品页面截图', '客服聊天记录'],
      },
      {
        text: '运营者为南通禾光电器贸易有限公司，平台最近一次核验为2025年6月30日。',
        evidence: ['直播间运营者实名认证信息'],
      },
    ],
    '所询三项均已查明，附证据六份。',
  );
  await draft.expectState('复函待批准');
  await expect(draft.page.getByRole('article').getByRole('link')).toHaveCount(evidence.length);
  const answer = await letterOf(yuhangUnitHead(), toYuhang);
  await answer.open();
  await answer.approveAnswer();
  await answer.expectState('已答复，待确认');
  await look(await yuhangUnitHead(), 'letter', 'Letter of assistance');
});

test('5 · 05-08 · Haimen files the case and asks the platform to delist; it publishes on 05-09', async () => {
  await clockIs('2026-05-08 09:30');
  const file = await caseOf(chen());
  await file.open();
  await file.proposeFiling(['陈志海', '陆敏']);
  const decision = await caseOf(leader());
  await decision.open();
  await decision.take('批准立案');
  await decision.expectClock('处理决定', HAIMEN, '2026-08-06');

  await file.open();
  await file.expectStage('立案');
  await file.takeMeasure({
    kind: '通知平台下架、停播',
    documentNo: '通海市监通〔2026〕8号',
    officers: ['陈志海', '陆敏'],
    platform: PLATFORM,
  });
  await file.open('measures');
  await file.expectClock('平台公示处置', HAIMEN, '2026-05-09');
  await clockIs('2026-05-09 15:00');
  await file.open('measures');
  const delisting = file.measure('通知平台下架、停播', '通海市监通〔2026〕8号');
  await file.take('登记平台处置', (dialog) => entry(dialog, '平台公示日期').fill('2026-05-09'), delisting);
});

test('6 · 05-11 · Haimen reviews the six items: five adopted, one sent back for a second signature', async () => {
  test.setTimeout(300_000);
  await clockIs('2026-05-11 09:00');
  const desk = await reviewer();
  await desk.page.goto('/');
  await expect(desk.page.getByText('证据认定').first()).toBeVisible();
  await look(desk, 'work', /must be done today|Nothing must be done/);
  const room = await roomOf(reviewer());
  for (const { title, file } of evidence.slice(0, 5)) {
    await room.open();
    await room.openItem(title);
    if (title === '商品页面截图') await look(desk, 'evidence', title);
    if (title === '直播间订单数据') {
      expect(readFileSync(await room.download(file.name)).equals(file.bytes)).toBe(true);
    }
    await room.review({
      legality: '认可',
      authenticity: '认可',
      relevance: '认可',
      outcome: '采信',
      statement: '两名持证人员依法调取，指纹一致，能够证明案件事实。',
    });
    await room.expectRecognition(HAIMEN, '采信');
  }
  await room.open();
  await room.openItem('客服聊天记录');
  await room.review({
    legality: '存疑',
    authenticity: '认可',
    relevance: '认可',
    outcome: '退回补正',
    reason: '单人取证',
    until: '2026-05-18',
    note: '只有一名执法人员签名',
    statement: '请补正第二名执法人员的签名。',
  });
  await room.expectRecognition(HAIMEN, '退回补正');
  await room.open();
  await look(desk, 'evidence-room', 'Evidence room');
});

test('7 · 05-12 · Haimen inspects the warehouse: 412 units seized, one computer held', async () => {
  await clockIs('2026-05-12 10:30');
  const file = await caseOf(chen());
  const measures = [
    {
      kind: '扣押',
      documentNo: '通海市监强〔2026〕21号',
      items: [{ name: '“澜格”破壁机', quantity: 412, unit: '台' }],
    },
    {
      kind: '先行登记保存',
      documentNo: '通海市监存〔2026〕9号',
      items: [{ name: '台式计算机', quantity: 1, unit: '台' }],
    },
  ] as const;
  for (const measure of measures) {
    await file.open();
    await file.takeMeasure({
      ...measure,
      items: [...measure.items],
      officers: ['陈志海', '陆敏'],
      place: '南通市海门区禾光电器仓库',
    });
  }
  const decision = await caseOf(leader());
  await decision.open('measures');
  for (const { kind, documentNo } of measures) {
    await decision.take('批准措施', undefined, decision.measure(kind, documentNo));
  }
  await file.open('measures');
  await expect(file.page.getByText('“澜格”破壁机 412 台')).toBeVisible();
  await file.expectClock('查封扣押到期', HAIMEN, '2026-06-11');
  await file.expectClock('登记保存到期', HAIMEN, '2026-05-21');
});

test('6 · 05-13 · Yuhang adds the second signature; Haimen adopts the item on 05-14', async () => {
  await clockIs('2026-05-13 11:00');
  const owner = await roomOf(yuhangOfficer());
  await owner.open();
  await owner.openItem('客服聊天记录');
  await owner.supplement('补充第二名执法人员孙立的签名', ['孙立']);

  await clockIs('2026-05-14 09:00');
  const room = await roomOf(reviewer());
  await room.open();
  await room.openItem('客服聊天记录');
  await room.review({
    legality: '认可',
    authenticity: '认可',
    relevance: '认可',
    outcome: '采信',
    statement: '已补正签名，予以采信。',
  });
  await room.expectRecognition(HAIMEN, '采信');
  const letter = await letterOf(chen(), toYuhang);
  await letter.open();
  await letter.confirm();
  await letter.expectState('已办结');
});

test('8 · 05-14 · fourteen days in the laboratory do not count', async () => {
  await clockIs('2026-05-14 16:00');
  const file = await caseOf(chen());
  await file.open();
  await file.excludeTime('检测、检验、检疫、鉴定', '通海市监期〔2026〕3号', '2026-05-14', '2026-05-28');
  await file.open();
  await file.expectClock('查封扣押到期', HAIMEN, '2026-06-25');
  await file.expectClock('处理决定', HAIMEN, '2026-08-20');
});

test('Haimen shares the case with Laoshan, where the right holder sits, and takes the share back', async () => {
  const file = await caseOf(chen());
  await file.open();
  await file.proposeShare(
    LAOSHAN,
    '知悉',
    '请权利人所在地市场监管部门通知权利人辨认商品',
    '《市场监督管理行政处罚程序规定》第四十五条',
  );
  const approval = await caseOf(leader());
  await approval.open('sharing');
  await approval.take('批准共享');
  const offered = approval.page.getByRole('listitem', { name: LAOSHAN });
  const address = await offered.getByRole('link').first().getAttribute('href');

  const receiver = await laoshanUnitHead();
  await receiver.page.goto(address!);
  await expect(receiver.page.getByText('请权利人所在地市场监管部门通知权利人辨认商品')).toBeVisible();
  const theirs = new CasePage(receiver, caseId);
  await theirs.take('接受共享');
  await look(receiver, 'share', /share/i);
  await theirs.open('facts');
  await expect(receiver.page.getByText('要求退一赔三')).toBeVisible();

  await approval.open('sharing');
  await approval.take('撤销共享', (dialog) => entry(dialog, '理由').fill('权利人已完成辨认'));
  await receiver.page.goto(`/cases/${caseId}`);
  await expect(receiver.page.getByRole('heading', { name: '这里没有你可以查看的内容' })).toBeVisible();
});

test('9 · 05-15 · Baiyun tells that it needs until 05-26, and answers on 05-25', async () => {
  await clockIs('2026-05-15 15:00');
  const letter = await letterOf(baiyunLiaison(), toBaiyun);
  await letter.open();
  await letter.extend('2026-05-26', '消费者出差，约定5月22日询问');
  await letter.expectDue(BAIYUN, '2026-05-26');

  await clockIs('2026-05-25 10:00');
  const draft = await letterOf(baiyunOfficer(), toBaiyun);
  await draft.open();
  await draft.answer(
    [
      { text: '已查看商品：外包装印有“澜格”商标，机身序列号不存在于权利人数据库。', evidence: [] },
      { text: '消费者陈述于4月18日观看直播后下单，4月20日收货。', evidence: [] },
    ],
    '商品和购买经过均已核实。',
  );
  const answer = await letterOf(baiyunUnitHead(), toBaiyun);
  await answer.open();
  await answer.approveAnswer();
  const confirmed = await letterOf(chen(), toBaiyun);
  await confirmed.open();
  await confirmed.confirm();
  await confirmed.expectState('已办结');
});

test('10 · 05-18 · Haimen forwards to Yuhang what it found about the platform', async () => {
  await clockIs('2026-05-18 10:00');
  const file = await caseOf(chen());
  await file.open();
  const title = '平台未按规定核验更新经营者身份信息';
  await file.take('通报线索', async (dialog) => {
    await pick(dialog, '接收单位', YUHANG, YUHANG);
    await entry(dialog, '标题').fill(title);
    await entry(dialog, '涉嫌违法行为').selectOption({ label: '平台未按规定核验经营者身份' });
    await entry(dialog, '主要事实').fill('平台最近一次核验为2025年6月30日，已超过六个月。');
  });
  await file.open();
  const link = file.page.getByRole('region', { name: '关联案件' }).getByRole('link', { name: title });
  const forwarded = (await link.getAttribute('href'))!.slice(-36);
  await new CasePage(await yuhangUnitHead(), forwarded).nameOfficers(['王静怡', '孙立']);
  const theirs = new CasePage(await yuhangOfficer(), forwarded);
  await theirs.open();
  await expect(theirs.page.getByRole('heading', { name: title })).toBeVisible();
  await theirs.expectClock('线索核查', YUHANG, '2026-06-08');
});

test('11 · 05-29 · the amounts reach the threshold; a task group of two', async () => {
  await clockIs('2026-05-29 09:30');
  const room = await roomOf(chen());
  await room.open();
  await room.seal(labReport);
  const file = await caseOf(chen());
  await file.open();
  await file.take('填报涉案金额', async (dialog) => {
    await entry(dialog, '销售金额（元）').fill('386400');
    await entry(dialog, '库存货值（元）').fill('82400');
  });
  await expect(file.page.getByText('涉案金额 46.88 万元')).toBeVisible();
  await expect(file.page.getByText('系统提示').first()).toBeVisible();
  await look(await chen(), 'case', slip.title);
  await file.take('标记疑似涉罪', async (dialog) => {
    await entry(dialog, '涉嫌罪名').selectOption({ label: '销售假冒注册商标的商品罪' });
    await entry(dialog, '主要事实').fill(
      `${OPERATOR}销售假冒注册商标的破壁机，销售金额386,400元，库存货值82,400元。`,
    );
  });
  await expect(file.page).toHaveURL(/\/referrals\/[0-9a-f-]{36}$/);
  referral = new URL(file.page.url()).pathname;
  const appointment = await referralOf(unitHead());
  await appointment.open();
  await appointment.appoint(['陈志海', '陆敏']);
  await appointment.expectState('专案组核实');
});

test('12 · 06-01 · the task group reports to the head', async () => {
  await clockIs('2026-06-01 15:30');
  const report = await referralOf(chen());
  await report.open();
  await report.report('经核实，销售金额达到追诉标准，建议移送公安机关。');
  await clockIs('2026-06-01 16:00');
  const signature = await referralOf(lu());
  await signature.open();
  await signature.take('会签移送报告');
  await signature.expectState('待负责人决定');
  await signature.expectClock('移送审批', '2026-06-04');
});

test('13 · 06-03 · the head approves', async () => {
  await clockIs('2026-06-03 10:30');
  const decision = await referralOf(chief());
  await decision.open();
  await decision.take('批准移送');
  await decision.expectState('已批准，待移送');
  await decision.expectClock('移送公安', '06-04 10:30');
});

test('14 · 06-04 · sent to the police with a copy to the procuratorate; received at 09:40', async () => {
  await clockIs('2026-06-04 08:50');
  const pack = await referralOf(chen());
  await pack.open();
  await pack.putPaper('涉嫌犯罪案件移送书', {
    text: `${OPERATOR}涉嫌销售假冒注册商标的商品罪，现移送你局。`,
  });
  await pack.putPaper('涉嫌犯罪案件情况的调查报告', { text: '案件来源、调查经过、查明的事实和处理建议。' });
  await pack.putPaper('涉案物品清单', { text: '“澜格”破壁机 412 台；台式计算机 1 台。' });
  await pack.putPaper('检验报告或者鉴定结论', { evidence: '检验报告' });
  await clockIs('2026-06-04 09:15');
  await pack.open();
  await pack.send(POLICE, PROCURATORATE);
  await pack.expectState('已移送，待接收');

  await clockIs('2026-06-04 09:40');
  const desk = await police();
  await desk.page.goto('/referrals');
  await desk.page.locator(`a[href="${referral}"]`).click();
  const received = await referralOf(police());
  await received.receive('赵卫东');
  await received.expectState('公安已接收');
  await received.expectClock('转送或补正', '06-05 09:40');
  await received.expectClock('立案审查', '2026-06-08');

  const copy = await referralOf(procurator());
  await copy.open();
  await expect(copy.page.getByText('涉嫌犯罪案件移送书').first()).toBeVisible();
  // the police see the pack, never the case
  await desk.page.goto(`/cases/${caseId}`);
  await expect(desk.page.getByRole('heading', { name: '这里没有你可以查看的内容' })).toBeVisible();
});

test('15 · 06-05 · the police ask for a paper and get it the same day', async () => {
  await clockIs('2026-06-05 09:00');
  const asked = await referralOf(police());
  await asked.open();
  await asked.askFor(['检验机构资质证明']);
  await asked.expectState('补正材料');

  await clockIs('2026-06-05 15:30');
  const supplied = await referralOf(chen());
  await supplied.open();
  await supplied.putOther('检验机构资质证明', '检验检测机构资质认定证书，有效期至2029年3月。');
  await supplied.take('送交补正材料');
  await supplied.expectState('公安已接收');
  await supplied.expectClock('立案审查', '2026-06-08');
});

test('16 · 06-08 · the police file the case; Haimen hands over by 06-11', async () => {
  await clockIs('2026-06-08 11:00');
  const filed = await referralOf(police());
  await filed.open();
  await filed.file('海公（经）立字〔2026〕118号', '海公（经）立审〔2026〕118号');
  await filed.expectState('公安已立案');

  const known = await referralOf(chen());
  await known.open();
  await known.expectState('公安已立案');
  await known.expectClock('移交物品', '2026-06-11');
  await look(await chen(), 'referral', /counterfeit/i);
  const file = await caseOf(chen());
  await file.open();
  await expect(file.page.getByRole('heading', { name: slip.title })).toBeVisible();
  await signOut(await chen());
});
