/** A request on paper: commands go through the real `decide` and `evolve`, with no database and no engine. For tests. */
import { publishedCalendar, type WorkingDayCalendar } from '#libs/law';
import {
  applyCalendar,
  DEFAULT_CHAIN,
  DEFAULT_LADDER,
  decide,
  evolve,
  letterNumberedBy,
  letterWord,
  newRequest,
  timersOf,
  type Actor,
  type AgencyRules,
  type Command,
  type CommandContents,
  type CommandKind,
  type DecideContext,
  type Decision,
  type DeliveryForm,
  type EventType,
  type RecordedEvent,
  type RequestState,
  type Role,
} from '../src/index.js';

/** What an effect of any kind tells when it ends. */
export const EFFECT_FACTS = {
  sha256: 'f'.repeat(64),
  pages: 2,
  messageId: '<m@test>',
  recipients: 1,
  files: 5,
  code: 'X',
  corrected: 1,
  left: 0,
};

export const RULES: AgencyRules = {
  confirmationWorkingDays: 1,
  contactRetryWorkingDays: 5,
  reminderWorkingDays: 5,
  amberWorkingDays: 3,
  approvalChain: DEFAULT_CHAIN,
  correctionPeriodWorkingDays: 15,
  reasonsPeriodWorkingDays: 15,
  rectificationWorkingDays: 20,
  suggestionWorkingDays: 20,
  archivingWorkingDays: 30,
  feePayment: ['凭本通知在清河政务服务网缴纳'],
  consultationProofWorkingDays: 5,
  serviceProofWorkingDays: 10,
  escalation: DEFAULT_LADDER,
  internalRepeatWorkingDays: 5,
  automaticReminderWorkingDays: 3,
  wakeTime: '08:00',
  wakeWindowMinutes: 60,
  letterWords: { acknowledgement: '清河公开登', notice: '清河公开函', reply: '清河公开告' },
};

export const calendar = publishedCalendar();
export const APPLICANT: Actor = { kind: 'applicant' };
export const SYSTEM: Actor = { kind: 'system' };

/** A person with these roles; each set of roles is another person. */
export function staff(...roles: Role[]): Actor {
  return { kind: 'staff', id: `staff-${roles.join('-')}`, roles };
}

export class PaperRequest {
  state: RequestState = newRequest('request-1');
  readonly events: RecordedEvent[] = [];
  /** The settings of the agency; a test may change them. */
  rules: AgencyRules = RULES;
  /** The calendar in force; another one comes by `apply`. */
  calendar: WorkingDayCalendar = calendar;
  private commands = 0;
  private calendars = 0;
  private serial = 0;

  constructor(public today = '2026-03-02') {}

  /** Gives a command on `today`. */
  give<K extends CommandKind>(
    kind: K,
    actor: Actor,
    data: CommandContents[K]['data'],
    texts: CommandContents[K]['texts'] = {},
  ): Decision {
    this.commands += 1;
    const command = { commandId: `c${this.commands}`, kind, actor, arrivedOn: this.today, data, texts } as Command;
    const code = letterNumberedBy(this.state, command);
    const decision = this.decided(command, {
      today: this.today,
      calendar: this.calendar,
      agency: this.rules,
      nextNumber: code && {
        word: letterWord(code, this.rules),
        year: Number(this.today.slice(0, 4)),
        serial: this.serial + 1,
      },
    });
    if (decision.accepted) this.record(command, decision.events);
    return decision;
  }

  /** The decision itself; who measures it looks on. */
  protected decided(command: Command, context: DecideContext): Decision {
    return decide(this.state, command, context);
  }

  /** Another calendar comes into force: what follows is recorded. */
  apply(after: WorkingDayCalendar, source = '试验通知'): RecordedEvent[] {
    this.calendars += 1;
    const change = { no: this.calendars, source, before: this.calendar, after };
    const drafts = applyCalendar(this.state, change, { today: this.today, agency: this.rules });
    this.calendar = after;
    const seq = this.events.length;
    this.record({ commandId: `calendar-${this.calendars}`, actor: SYSTEM }, drafts);
    return this.events.slice(seq);
  }

  private record(
    command: Pick<Command, 'commandId' | 'actor'>,
    drafts: readonly Extract<Decision, { accepted: true }>['events'][number][],
  ): void {
    for (const draft of drafts) {
      if (draft.type === 'LetterNumbered') this.serial += 1;
      const event: RecordedEvent = {
        ...draft,
        requestId: this.state.requestId,
        seq: this.state.headSeq + 1,
        schemaVersion: 1,
        recordedOn: this.today,
        recordedAt: `${this.today}T01:00:00Z`,
        commandId: command.commandId,
        actor: command.actor.kind === 'staff' ? { kind: 'staff', id: command.actor.id } : command.actor,
      };
      this.state = evolve(this.state, event);
      this.events.push(event);
    }
  }

  /** Ends the oldest open effect of a kind. */
  effect(kind: RequestState['effects'][number]['kind'], outcome: 'done' | 'failed' = 'done', facts = {}): Decision {
    const effect = this.state.effects.find((each) => each.kind === kind && each.status === 'open');
    if (!effect) throw new Error(`no open effect ${kind}`);
    return this.give('recordEffect', SYSTEM, {
      effectKey: effect.key,
      effect: kind,
      outcome,
      facts: { ...EFFECT_FACTS, ...facts },
    });
  }

  wake(): Decision {
    const [timer] = timersOf(this.state, { calendar: this.calendar, agency: this.rules });
    return this.give('timerFired', SYSTEM, {
      timer: timer?.kind ?? 'limitAlert',
      dueOn: timer?.dueOn ?? this.today,
    });
  }

  types(): EventType[] {
    return this.events.map(({ type }) => type);
  }

  /** Takes the request to a stage by the shortest lawful way: granted, through the portal. */
  static at(
    stage:
      | 'arrived'
      | 'registered'
      | 'intakeReview'
      | 'processing'
      | 'drafting'
      | 'inApproval'
      | 'decided'
      | 'served'
      | 'closed'
      | 'archived',
    options: { deliveryForm?: DeliveryForm; hasEmail?: boolean; today?: string } = {},
  ): PaperRequest {
    const request = new PaperRequest(options.today);
    const { deliveryForm = 'portal', hasEmail = true } = options;
    const steps: [RequestState['stage'], () => unknown][] = [
      ['arrived', () => request.submit(deliveryForm, hasEmail)],
      ['registered', () => request.confirm()],
      ['intakeReview', () => request.give('startIntakeReview', staff('clerk'), {})],
      ['processing', () => request.pass()],
      ['drafting', () => request.propose()],
      ['inApproval', () => request.effect('renderDraft')],
      ['decided', () => request.sign()],
      ['served', () => request.serve()],
      ['closed', () => request.give('closeRequest', staff('clerk'), {})],
      ['archived', () => request.archive()],
    ];
    for (const [reached, step] of steps) {
      step();
      if (request.state.stage !== reached) throw new Error(`${reached} was not reached: ${request.state.stage}`);
      if (reached === stage) return request;
    }
    return request;
  }

  /** A request whose applicant was asked to correct, on the day of receipt. */
  static awaitingCorrection(today?: string): PaperRequest {
    const request = PaperRequest.at('intakeReview', { today });
    request.askForCorrection();
    return request;
  }

  askForCorrection(lateReason?: string, periodWorkingDays = 15): Decision {
    const points = [{ unclear: '未写明文件的名称或者时间', howTo: '请写明文件名称、文号或者时间' }];
    return this.give('requestCorrection', staff('clerk'), { periodWorkingDays }, { points, lateReason });
  }

  submit(deliveryForm: DeliveryForm = 'portal', hasEmail = true): Decision {
    return this.give('submitRequest', APPLICANT, {
      channel: 'online',
      requesterType: 'natural_person',
      deliveryForm,
      hasEmail,
      attachments: [],
    });
  }

  confirm(confirmedOn = this.today): Decision {
    return this.give('confirmReceipt', staff('clerk'), { confirmedOn, method: 'phone' }, { evidence: '电话确认' });
  }

  pass(): Decision {
    return this.give('passIntakeReview', staff('clerk'), {
      identityShown: true,
      descriptionClear: true,
      formStated: true,
    });
  }

  assign(): Decision {
    return this.give('assignHandlingUnit', staff('clerk'), { unitId: 'unit-1', caseOfficerId: null });
  }

  propose(): Decision {
    if (!this.state.handlingUnitId) this.assign();
    return this.give(
      'proposeReply',
      staff('caseOfficer'),
      {
        outcome: 'GRANTED',
        exemptions: [],
        documents: [{ documentId: 'd1', sha256: 'a'.repeat(64), treatment: 'full' }],
        severabilityConsidered: false,
      },
      { reasons: '经检索，本机关制作了该信息。' },
    );
  }

  clear(): Decision {
    const proposalId = this.state.proposal?.id ?? '';
    return this.give(
      'approveSecrecy',
      staff('secrecyReviewer'),
      { proposalId, documentIds: ['d1'] },
      { opinion: '不涉密' },
    );
  }

  sign(): Decision {
    this.clear();
    return this.give('signReply', staff('signer'), { proposalId: this.state.proposal?.id ?? '' });
  }

  serve(): Decision {
    while (this.state.effects.some(({ kind, status }) => kind === 'issueLetter' && status === 'open')) {
      this.effect('issueLetter');
    }
    if (this.state.deliveryForm === 'portal') return this.give('acknowledgeService', APPLICANT, {});
    return this.give(
      'recordService',
      staff('clerk'),
      { servedOn: this.today, method: 'inPerson', proofDocumentId: null },
      { evidence: '本人签收' },
    );
  }

  archive(): Decision {
    for (const kind of ['noticeApplicant', 'alertStaff'] as const) {
      while (this.state.effects.some((each) => each.kind === kind && each.status === 'open')) this.effect(kind);
    }
    this.give('archiveRequest', staff('archivist'), {});
    return this.effect('writeArchive');
  }
}
