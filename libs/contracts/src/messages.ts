/** The messages of the process, for the workflow and for its clients. The only part of the contracts that knows Temporal. */
import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import type { CommandAnswer, CommandDelivery, ProcessProgress, RolloutView } from './process.js';

/** A command waits in the inbox: decide it. Refused without a trace where the stage cannot take its kind. */
export const decideCommandUpdate = defineUpdate<CommandAnswer, [CommandDelivery]>('decideCommand');

/** The record may have moved without this process: look at it again. */
export const catchUpSignal = defineSignal('catchUp');

/** What this process knows; costs no history. */
export const progressQuery = defineQuery<ProcessProgress>('progress');

/** A rollout of a calendar stops before its next batch, and goes on. */
export const pauseRolloutUpdate = defineUpdate('pauseRollout');
export const resumeRolloutUpdate = defineUpdate('resumeRollout');
export const rolloutQuery = defineQuery<RolloutView>('rollout');
