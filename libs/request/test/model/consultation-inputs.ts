/** What people enter of consultations (条例32, 34). */
import type { ConsultationCommands } from '../../src/consultation/commands.js';
import type { Draws } from './draws.js';
import { nothing, type Inputs, type Scene } from './scene.js';

function consultationOf({ state }: Scene, draws: Draws): string {
  const ids = state.consultations.map(({ id }) => id).reverse();
  const [newest = 'none', ...others] = ids;
  return draws.usually(newest, ...others, 'none');
}

const proved = (scene: Scene, draws: Draws) => ({
  data: {
    consultationId: consultationOf(scene, draws),
    receivedOn: draws.day(scene.today),
    proofDocumentId: null,
  },
  texts: { evidence: draws.text('邮政特快专递回执') },
});

export const consultationInputs: Inputs<keyof ConsultationCommands> = {
  openConsultation: (_, draws) => {
    const kind = draws.oneOf(['thirdParty', 'coAuthor'] as const);
    return {
      data: { kind, addresseeKind: 'organisation' },
      texts: {
        name: '清河建设有限公司',
        address: draws.text('清河市解放路8号'),
        information: draws.text('投标文件中的施工方案'),
        ...(kind === 'coAuthor' ? { proposal: '拟予公开' } : {}),
      },
    };
  },
  notifyOfConsultations: nothing,
  recordConsultationReceipt: proved,
  recordOpinion: (scene, draws) => ({
    data: {
      consultationId: consultationOf(scene, draws),
      stance: draws.oneOf(['agree', 'object', 'partly']),
      answeredOn: draws.day(scene.today),
    },
    texts: { reasons: draws.text('涉及核心工艺') },
  }),
  recordConsultedUnreachable: (scene, draws) => ({
    data: { consultationId: consultationOf(scene, draws) },
    texts: { evidence: draws.text('信件退回，电话停机') },
  }),
  judgeObjection: (scene, draws) => ({
    data: { consultationId: consultationOf(scene, draws), reasonable: draws.oneOf([true, false]) },
    texts: { grounds: draws.text('施工方案含非公知工艺') },
  }),
  terminateConsultation: (scene, draws) => ({
    data: { consultationId: consultationOf(scene, draws) },
    texts: { reason: draws.text('该附件不再列入') },
  }),
  overrideObjection: (scene, draws) => {
    const { replyDueOn } = scene.state;
    const disclosureOn = replyDueOn && replyDueOn > scene.today ? replyDueOn : scene.today;
    return {
      data: { consultationId: consultationOf(scene, draws), disclosureOn: draws.usually(disclosureOn, scene.today) },
      texts: { information: '安全措施部分', publicInterestReasons: draws.text('关系居民人身安全') },
    };
  },
  recordOverrideNoticeReceipt: proved,
  acknowledgeConsultation: nothing,
  giveOpinion: (_, draws) => ({
    data: { stance: draws.oneOf(['object', 'agree', 'partly']) },
    texts: { reasons: draws.text('涉及核心工艺') },
  }),
  acknowledgeOverrideNotice: nothing,
};
