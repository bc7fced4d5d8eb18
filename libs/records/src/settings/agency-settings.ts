import { AGENCY_KINDS, isLegalDate, PRACTICE_CODES, type Agency as LegalAgency } from '#libs/law';
import {
  APPROVAL_STEPS,
  DEFAULT_CHAIN,
  DEFAULT_LADDER,
  INDISPENSABLE,
  LADDER_ROLES,
  type AgencyRules,
} from '#libs/request';
import { z } from 'zod';

/** Settings of an agency as they are stored. What the law leaves open is here, with its default in `DEFAULT_RULES`. */
export interface AgencySettings extends AgencyRules {
  /** 发文机关标志, where it is not the agency's name. */
  letterhead?: string | null;
  /** 落款机关, the name under a letter and in its seal, where it is not the agency's name. */
  issuingName?: string | null;
  /** What kind of agency it is and what stands above it: that decides who reconsiders (复议法24-28). */
  legal: Omit<LegalAgency, 'name'>;
  /** Where the place concentrates reconsideration elsewhere: that organ instead. */
  reconsiderationOrgan: string | null;
  /** Where it can be applied for online; an online reply must name it (复议法22②). */
  reconsiderationUrl: string | null;
  /** The court that hears a suit. */
  court: string;
  /** How the disclosure office can be reached, as letters and pages show it. */
  contact: { office: string; address: string; phone: string; hours: string };
}

/** Periods that the law leaves to practice (handbook §1.2, §8). */
export const DEFAULT_RULES = {
  confirmationWorkingDays: 1,
  contactRetryWorkingDays: 5,
  reminderWorkingDays: 5,
  amberWorkingDays: 3,
  correctionPeriodWorkingDays: 15,
  reasonsPeriodWorkingDays: 15,
  consultationProofWorkingDays: 5,
  serviceProofWorkingDays: 10,
  rectificationWorkingDays: 20,
  suggestionWorkingDays: 20,
  archivingWorkingDays: 30,
  feePayment: [] as readonly string[],
  wakeTime: '07:30',
  wakeWindowMinutes: 60,
  approvalChain: DEFAULT_CHAIN,
  escalation: DEFAULT_LADDER,
  internalRepeatWorkingDays: 5,
  automaticReminderWorkingDays: 3 as number | null,
} as const;

const days = (most: number) => z.int().min(1).max(most);
const name = z.string().trim().min(1).max(200);
const word = z.string().trim().min(1).max(20);

/** Steps once each and in their order; secrecy review and the signature never left out (条例17). */
const approvalChain = z
  .array(z.strictObject({ step: z.enum(APPROVAL_STEPS), limitWorkingDays: days(20) }))
  .refine((chain) => {
    const places = chain.map(({ step }) => APPROVAL_STEPS.indexOf(step));
    const inOrder = places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0));
    return inOrder && INDISPENSABLE.every((step) => chain.some((each) => each.step === step));
  })
  .describe('审签环节及其内部期限（工作日）：会签、保密审查、合法性审查、签发；保密审查和签发不可缺');

const rung = z.strictObject({
  role: z.enum(LADDER_ROLES),
  workingDaysLeft: z.int().min(-10).max(20),
  internalWorkingDaysLeft: z.int().min(-20).max(-1),
  digest: z.boolean().optional().describe('同一日早晨的提醒合为一封邮件'),
});

/** Each rung once, none told before the one below it; the supervisor always on it, so that no clock runs out unseen. */
const escalation = z
  .array(rung)
  .refine((ladder) => {
    const places = ladder.map(({ role }) => LADDER_ROLES.indexOf(role));
    const rises = ladder.every((each, at) => {
      const below = ladder[at - 1];
      if (!below) return true;
      return (
        (places[at] ?? 0) > (places[at - 1] ?? 0) &&
        each.workingDaysLeft <= below.workingDaysLeft &&
        each.internalWorkingDaysLeft <= below.internalWorkingDaysLeft
      );
    });
    return rises && ladder.at(-1)?.role === 'supervisor';
  })
  .describe(
    '逐级提醒：剩余几个工作日起告知承办人、科室负责人、公开工作机构负责人、机关负责人、监督人员（负数为逾期之后），自下而上，监督人员不可缺；另为内部期限',
  );

/** What an administrator may write. Bounds keep a slip of the pen from silencing every reminder. */
export const agencySettingsSchema = z.strictObject({
  confirmationWorkingDays: days(10).describe('须确认的申请在几个工作日内与申请人确认（内部期限）'),
  contactRetryWorkingDays: days(20).describe('联系不上申请人的，几个工作日内再联系（内部期限）'),
  reminderWorkingDays: days(20).describe('剩余几个工作日起提醒'),
  amberWorkingDays: days(20).describe('剩余几个工作日起黄牌'),
  correctionPeriodWorkingDays: days(60).describe('补正期限的默认工作日数（条例30没有数字）'),
  reasonsPeriodWorkingDays: days(60).describe('说明理由的工作日数（条例35没有数字）'),
  serviceProofWorkingDays: days(60).describe('答复发出后几个工作日没有送达结果即报警'),
  consultationProofWorkingDays: days(20).describe('征求意见书发出后几个工作日没有送达证明即报警（条例32、34）'),
  rectificationWorkingDays: days(60).describe('更正请求须在几个工作日内核实答复（条例41没有数字，内部期限）'),
  suggestionWorkingDays: days(60).describe('主动公开建议须在几个工作日内审核答复（条例44没有数字，内部期限）'),
  archivingWorkingDays: days(250).describe('办结后几个工作日内归档（条例45没有数字，内部期限）'),
  feePayment: z.array(z.string().trim().min(1).max(200)).max(10).describe('缴费方式，逐段写入收费通知（办法6）'),
  wakeTime: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .describe('每日提醒自何时起，北京时间'),
  wakeWindowMinutes: z.int().min(1).max(240).describe('每日提醒在几分钟内分散进行，避免同一时刻拥挤'),
  approvalChain,
  escalation,
  internalRepeatWorkingDays: days(20).describe('内部期限逾期，逐级提醒之后，每隔几个工作日再提醒'),
  automaticReminderWorkingDays: days(20).nullable().describe('答复逾期几个工作日由系统催办；null 为不自动催办'),
  practicesSetAside: z
    .array(z.enum(PRACTICE_CODES as [string, ...string[]]))
    .max(20)
    .optional()
    .describe('不采用的惯例（要求的代码）；法律规定的不能不采用'),
  letterWords: z
    .strictObject({ acknowledgement: word, notice: word, reply: word })
    .describe('发文机关代字：登记回执、过程性告知、答复'),
  letterhead: name.nullable().optional().describe('发文机关标志；没有则用机关名称'),
  issuingName: name.nullable().optional().describe('落款和印章的机关名称；没有则用机关名称'),
  legal: z
    .strictObject({
      kind: z.enum(AGENCY_KINDS),
      sameLevelGovernment: name.optional(),
      upperGovernment: name.optional(),
      upperDepartment: name.optional(),
    })
    .describe('机关类型及其上级，决定复议机关（复议法24—28）'),
  reconsiderationOrgan: name.nullable().describe('集中管辖等情形下另定的复议机关'),
  reconsiderationUrl: z.url().max(500).nullable().describe('复议申请的互联网渠道（复议法22②）'),
  court: name.describe('有管辖权的人民法院'),
  contact: z
    .strictObject({ office: name, address: name, phone: name, hours: name })
    .describe('公开工作机构的名称、地址、电话、办公时间'),
}) satisfies z.ZodType<AgencySettings>;

/** Settings as they stand in a version; what a version was written without has its default. */
export function withDefaults(stored: Partial<AgencySettings>): AgencySettings {
  return { ...DEFAULT_RULES, ...stored } as AgencySettings;
}

/** A version to be added. */
export const settingsVersionSchema = z.strictObject({
  effectiveFrom: z.string().refine(isLegalDate).describe('自哪一日起施行，不早于今天'),
  reason: z.string().trim().min(1).max(500).describe('变更的理由和依据'),
  settings: agencySettingsSchema,
});
export type NewSettingsVersion = z.infer<typeof settingsVersionSchema>;
