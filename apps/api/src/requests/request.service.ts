import {
  askInAgency,
  findRequest,
  inAgency,
  listRelatedRequests,
  openPersonal,
  readingPersonal,
  RequestNotFound,
  type RequestRead,
} from '#libs/records';
import { allowedActions, clockOf, nextSteps, type ActionView } from '#libs/request';
import { Vault } from '#libs/vault';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { readerOf, type SignedInStaff } from '../auth/staff.js';
import { BusinessClock } from '../platform/business-clock.js';
import { assistancesOf } from './assistances.js';
import { consultationsOf } from './consultations.js';
import {
  applicationOf,
  filesOf,
  proposalOf,
  rectificationOf,
  replacedReplyOf,
  splitOf,
  suggestionOf,
} from './dossier.js';
import { historyOf } from './history.js';
import { clockViewOf, type ClockView } from './views/clock.view.js';
import type { HeadView } from './views/head.view.js';
import type { EventsView } from './views/history.view.js';
import { factsOf } from './views/facts.js';
import { supervisionOf } from './supervision.js';
import type { RequestView } from './views/request.view.js';
import type { RequestSupervisionView } from './views/supervision.view.js';

/** What the desk sees of a request. */
@Injectable()
export class RequestService {
  constructor(
    private readonly source: DataSource,
    private readonly vault: Vault,
    private readonly clock: BusinessClock,
  ) {}

  /** Everything of the request, personal data included: the reading is recorded. */
  async read(staff: SignedInStaff, requestId: string): Promise<RequestView> {
    return this.within(staff, requestId, (manager, request) =>
      readingPersonal(manager, this.vault, request, readerOf(staff), 'request', async (key) => {
        const today = this.clock.today();
        const [application, split, related, proposal, consultations, assistances, files] = await Promise.all([
          applicationOf(manager, key, request),
          splitOf(manager, key, request),
          listRelatedRequests(manager, requestId),
          proposalOf(manager, key, request),
          consultationsOf(manager, key, request, today),
          assistancesOf(manager, key, request),
          filesOf(manager, key, request),
        ]);
        const facts = factsOf(request, today);
        const replaces = replacedReplyOf(request);
        const rectification = rectificationOf(request, request.calendar);
        const suggestion = suggestionOf(request, request.calendar);
        return {
          ...facts,
          correctionPeriodWorkingDays: request.settings.correctionPeriodWorkingDays,
          application,
          replaces,
          rectification,
          suggestion,
          split,
          related,
          proposal,
          consultations,
          assistances,
          ...files,
        };
      }),
    );
  }

  /** How far it is, and how much was written: nothing personal, so that no reading is recorded. */
  async readHead({ agencyId }: SignedInStaff, requestId: string): Promise<HeadView> {
    const sql = `SELECT head_seq AS "headSeq", (SELECT count(*)::int FROM message WHERE request_id = r.id) AS messages
      FROM request r WHERE id = $1`;
    const [head] = await askInAgency<HeadView>(this.source, agencyId, sql, [requestId]);
    if (!head) throw new RequestNotFound();
    return head;
  }

  /** Every event, with what people wrote with it: the reading is recorded. */
  async readEvents(staff: SignedInStaff, requestId: string): Promise<EventsView> {
    return this.within(staff, requestId, async (manager, request) => {
      const key = await openPersonal(manager, this.vault, request, readerOf(staff), 'events');
      return historyOf(manager, key, requestId);
    });
  }

  /** Alerts, 催办, 督办 and breaches, with what people wrote: the reading is recorded. */
  async readSupervision(staff: SignedInStaff, requestId: string): Promise<RequestSupervisionView> {
    return this.within(staff, requestId, async (manager, request) => {
      const key = await openPersonal(manager, this.vault, request, readerOf(staff), 'supervision');
      const reading = { staffId: staff.id, calendar: request.calendar, today: this.clock.today() };
      return supervisionOf(manager, key, request, reading);
    });
  }

  async readClock(staff: SignedInStaff, requestId: string): Promise<ClockView> {
    return this.within(staff, requestId, async (_, { state, calendar }) =>
      clockViewOf(clockOf(state, calendar, this.clock.today(), true)),
    );
  }

  async actions(staff: SignedInStaff, requestId: string): Promise<(ActionView & { isNext: boolean })[]> {
    return this.within(staff, requestId, async (_, { state, settings, calendar }) => {
      const context = { today: this.clock.today(), calendar, agency: settings, nextNumber: null };
      const actions = allowedActions(state, { kind: 'staff', id: staff.id, roles: staff.roles }, context);
      const next = nextSteps(state);
      return actions.map((action) => ({ ...action, isNext: next.includes(action.command) }));
    });
  }

  /** Runs `work` over a request of the agency acted for. @throws RequestNotFound */
  async within<T>(
    { agencyId }: SignedInStaff,
    requestId: string,
    work: (manager: EntityManager, request: RequestRead) => Promise<T>,
  ): Promise<T> {
    return inAgency(this.source, agencyId, async (manager) => {
      const request = await findRequest(manager, requestId);
      if (!request) throw new RequestNotFound();
      return work(manager, request);
    });
  }
}
