import { film, orders, picture, text } from './evidence';
import type { NewItem } from './pages/EvidenceRoom';
import type { Slip } from './pages/SlipPage';

/** The fictional case of the demo: its agencies, parties and papers. */

export const HAIMEN = '南通市海门区市场监督管理局';
export const YUHANG = '杭州市余杭区市场监督管理局';
export const BAIYUN = '广州市白云区市场监督管理局';
export const LAOSHAN = '青岛市崂山区市场监督管理局';
export const POLICE = '南通市公安局海门分局';
export const PROCURATORATE = '南通市海门区人民检察院';

export const PLATFORM = '杭州晓鹭网络科技有限公司';
export const OPERATOR = '南通禾光电器贸易有限公司';

export const slip: Slip = {
  title: '直播间销售假冒“澜格”破壁机案',
  facts:
    '消费者在“晓鹭直播”平台“禾光电器”直播间购买“澜格”破壁机一台，收货后经权利人客服核对序列号，反映为假冒商品，要求退一赔三，并举报该直播间销售假冒注册商标的商品。',
  amount: '299',
  consumer: { name: '李某', idNumber: '440111198506150026' },
  places: {
    平台住所地: ['330110', '余杭'],
    经营者住所地: ['320614', '海门'],
    平台内经营者实际经营地: ['320614', '海门'],
    违法行为发生地: ['440111', '白云'],
  },
  parties: [
    { role: '平台经营者', name: PLATFORM, uscc: '91330110MADEM00117', division: ['330110', '余杭'] },
    { role: '直播间运营者', name: OPERATOR, uscc: '91320614MADEM002XE', division: ['320614', '海门'] },
    { role: '主播', name: '张某', idNumber: '320684199003070019' },
    {
      role: '权利人',
      name: '青岛澜格电器股份有限公司',
      uscc: '91370212MADEM0038H',
      division: ['370212', '崂山'],
    },
  ],
  charge: {
    code: '销售假冒注册商标的商品',
    instrument: '《商标法》',
    subject: '直播间运营者',
    actOn: '2026-04-18',
    description: '在直播间销售假冒“澜格”注册商标的破壁机',
  },
};

const collected = { holder: PLATFORM, place: '杭州市余杭区晓鹭直播运营中心', signedBy: '平台法务 沈某' };
const twoOfficers = ['王静怡', '孙立'];

/** What Yuhang collects at the platform for the answer; the last one bears a single signature. */
export const evidence: NewItem[] = [
  {
    ...collected,
    title: '直播间订单数据',
    kind: '电子数据',
    factToProve: '2026年4月1日至19日该直播间销售“澜格”破壁机的数量和金额',
    method: '后台导出并校验',
    collectors: twoOfficers,
    recordNo: '余市监电取〔2026〕11号',
    file: orders('订单数据.csv', 1292),
  },
  {
    ...collected,
    title: '4月18日直播回放',
    kind: '视听资料',
    factToProve: '主播张某宣称所售为“澜格”正品',
    method: '平台存储拷贝',
    collectors: twoOfficers,
    recordNo: '余市监电取〔2026〕12号',
    file: film('直播回放-0418.mp4', 3),
  },
  {
    ...collected,
    title: '直播间运营者实名认证信息',
    categories: ['个人信息'],
    kind: '电子数据',
    factToProve: '直播间的实际运营者及其住所地',
    method: '后台导出并校验',
    collectors: twoOfficers,
    recordNo: '余市监电取〔2026〕13号',
    file: text(
      '实名认证.txt',
      `经营者：${OPERATOR}`,
      '统一社会信用代码：91320614MADEM002XE',
      '最近核验：2025-06-30',
    ),
  },
  {
    ...collected,
    title: '商品页面截图',
    kind: '电子数据',
    factToProve: '商品页面使用“澜格”注册商标',
    method: '网页截图',
    collectors: twoOfficers,
    recordNo: '余市监电取〔2026〕14号',
    file: picture('商品页面.png', 640, 400),
  },
  {
    ...collected,
    title: '结算流水',
    kind: '书证',
    factToProve: '平台向直播间运营者结算的金额',
    method: '调取并加盖印章',
    collectors: twoOfficers,
    recordNo: '余市监调〔2026〕15号',
    file: text('结算流水.txt', '2026-04-10 结算 184,200.00 元', '2026-04-20 结算 202,200.00 元'),
  },
  {
    ...collected,
    title: '客服聊天记录',
    kind: '电子数据',
    factToProve: '运营者在消费者质疑后承认货源不明',
    method: '后台导出',
    collectors: ['王静怡'],
    recordNo: '余市监电取〔2026〕16号',
    file: text(
      '客服聊天.txt',
      '买家：序列号查不到，是正品吗？',
      '客服：我们也是别人那里拿的货，给您退款吧。',
    ),
  },
];

export const labReport: NewItem = {
  title: '检验报告',
  kind: '鉴定意见',
  factToProve: '扣押的破壁机不是权利人生产或者授权生产',
  holder: '南通市产品质量监督检验所',
  place: '南通市产品质量监督检验所',
  method: '委托检验',
  collectors: ['陈志海', '陆敏'],
  signedBy: '检验人 许某',
  recordNo: '通质检〔2026〕0528号',
  file: text(
    '检验报告.txt',
    '样品：破壁机 3 台',
    '结论：与权利人提供的正品比对，商标标识、电机型号均不一致。',
  ),
};
