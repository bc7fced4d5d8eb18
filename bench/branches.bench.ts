/**
 * One request that goes through every branch which one life can hold: correction, help of another unit, reasons, fee, a third
 * party and a co-author agency, extension, a proposal that is returned, the reply, its replacement, archive. What its process
 * leaves behind in the engine, in events: of all runs, by their kind, and of the longest one, which is as much as a replay has
 * to read (aim: at most 250).
 */
import type { EventType } from '#libs/request';
import { fileURLToPath } from 'node:url';
import { clerkProvesReceipt, clerkTellsApplicant, officerAsks, partyAnswers } from '../apps/demo/src/consultation.js';
import {
  applicantOpensCorrectionNotice,
  clerkAsksForCorrection,
  headExtends,
  signerReturns,
} from '../apps/demo/src/desk-steps.js';
import { applicantOpensFeeNotice, clerkCharges, clerkRecordsPayment } from '../apps/demo/src/fee-line.js';
import {
  applicantOpensReply,
  clerkClosesAndArchives,
  clerkConfirms,
  houseSigns,
  officerProposesGrant,
} from '../apps/demo/src/main-line.js';
import { runsOf } from '../apps/demo/src/runs.js';
import { startDemoServers } from '../apps/demo/src/servers.js';
import { startStorySystem } from '../apps/demo/src/story-system.js';
import { Story } from '../apps/demo/src/story.js';
import { BUNDLE_FILE } from '../apps/worker/src/bundle-file.js';
import { writeResult } from './machine.js';

const AIM = 250;
/** What says that each branch was walked to its end. */
const BRANCHES: readonly EventType[] = [
  'CorrectionConfirmed',
  'AssistanceEnded',
  'ReasonsJudged',
  'FeePaid',
  'ApplicantToldOfConsultations',
  'ReplyPeriodExtended',
  'ProposalReturned',
  'ReplyFoundWrong',
  'RequestArchived',
];
const APPLICANT = { kind: 'applicant' } as const;

async function correction(story: Story): Promise<void> {
  const clerk = story.system.agency.as('clerk');
  await clerkAsksForCorrection(story, 5);
  await story.settles();
  await applicantOpensCorrectionNotice(story);
  await story.give('submitCorrection', APPLICANT, {}, { correction: '2025年度老旧小区改造项目立项批复文件' });
  const confirmed = { confirmedOn: story.today, method: 'phone' as const, lateForGoodReason: false };
  await story.give('confirmCorrection', clerk, confirmed, { evidence: '电话确认', lateReason: '' });
  await story.give('passIntakeReview', clerk, { identityShown: true, descriptionClear: true, formStated: true });
  await story.give('assignHandlingUnit', clerk, { unitId: story.system.agency.unitId, caseOfficerId: null });
}

async function help(story: Story): Promise<void> {
  const { agency } = story.system;
  const asked = { unitId: agency.helpingUnitId, workingDays: 5 };
  await story.give('askAssistance', agency.as('caseOfficer'), asked, { tasks: ['查找立项档案'] });
  const [assistance] = (await story.settles()).assistances;
  const answer = { assistanceId: assistance?.id ?? '', helped: true };
  await story.give('answerAssistance', agency.helper.actor, answer, { answer: '已查到三卷' });
}

async function reasonsAndFee(story: Story): Promise<void> {
  const clerk = story.system.agency.as('clerk');
  await story.give('requestReasons', clerk, {}, { frequencyFacts: '自2026年1月4日以来共提出申请146件' });
  await story.settles();
  await story.give('acknowledgeReasonsNotice', APPLICANT, {});
  await story.give('giveReasons', APPLICANT, {}, { reasons: '受委托编写地方志' });
  await story.give('judgeReasons', clerk, { judged: 'reasonable' }, { findings: '申请内容各不相同' });
  await clerkCharges(story);
  await story.settles();
  await applicantOpensFeeNotice(story);
  await clerkRecordsPayment(story);
}

async function opinions(story: Story): Promise<void> {
  await officerAsks(story);
  await officerAsks(story, { kind: 'coAuthor' }, { name: '清河市住房和城乡建设局', proposal: '予以公开' });
  await story.settles();
  await clerkTellsApplicant(story);
  await story.skip(1);
  for (const ordinal of [1, 2]) {
    await clerkProvesReceipt(story, ordinal);
    await partyAnswers(story, 'agree', '', ordinal);
  }
  await headExtends(story, 10);
  await story.settles();
}

async function replies(story: Story): Promise<void> {
  await officerProposesGrant(story);
  await signerReturns(story, '答复书未写明页数');
  await officerProposesGrant(story);
  await houseSigns(story);
  await applicantOpensReply(story);
  await story.give('replaceReply', story.system.agency.as('clerk'), {}, { reason: '引用的条款有误' });
  await officerProposesGrant(story);
  await houseSigns(story);
  await story.settles();
  await story.give('acknowledgeService', APPLICANT, {});
  await clerkClosesAndArchives(story);
}

const servers = await startDemoServers((line) => console.error(line));
const workflows = { workflowBundle: { codePath: fileURLToPath(BUNDLE_FILE) } };
const system = await startStorySystem({ ...servers, smtpUrl: servers.mail.smtpUrl, workflows });
try {
  const story = await Story.begin(system);
  await clerkConfirms(story);
  for (const branch of [correction, help, reasonsAndFee, opinions, replies]) await branch(story);
  const events = await story.events();
  const missed = BRANCHES.filter((branch) => !events.some(({ type }) => type === branch));
  if (missed.length > 0) throw new Error(`the request did not go through ${missed.join(', ')}`);
  const runs = (await runsOf(system.client, story.requestId)).map((run) => run.events);
  const byKind: Record<string, number> = {};
  for (const kind of runs.flat()) byKind[kind] = (byKind[kind] ?? 0) + 1;
  writeResult('branches', {
    aim: { historyEventsOfARun: AIM },
    historyEvents: runs.flat().length,
    runs: runs.length,
    longestRun: Math.max(...runs.map(({ length }) => length)),
    byKind,
    recordEvents: events.length,
    commands: new Set(events.map(({ commandId }) => commandId)).size,
    letters: events.filter(({ type }) => type === 'LetterIssued').length,
  });
} finally {
  await system.stop();
  await servers.stop();
}
process.exit();
