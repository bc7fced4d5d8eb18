import { defineComponent, h, ref } from 'vue';

import type { CommandBody, StaffCommand } from '../../../api/staff';
import TextField from '../../../components/TextField.vue';
import {
  type CommandForm,
  type CommandFormProps,
  commandFormProps,
  errorsWhere,
  isBlank,
  pleaseFill,
} from '../../../desk/command-form';
import { t } from '../../../texts';

type TextName =
  | 'assistanceReason'
  | 'orderEvidence'
  | 'unlinkReason'
  | 'callBackReason'
  | 'replaceReason'
  | 'returnReason'
  | 'identityCheck'
  | 'note'
  | 'bounceStatus'
  | 'lapseNote'
  | 'frequencyFacts'
  | 'approvalOpinion'
  | 'alertNote'
  | 'demand'
  | 'clearNote';

/** What a label alone does not say. */
const HINTS: Partial<Record<TextName, string>> = {
  frequencyFacts: t.forms.frequencyFactsHint,
  identityCheck: t.forms.identityCheckHint,
  replaceReason: t.forms.replaceReasonHint,
  bounceStatus: t.forms.bounceStatusHint,
};

/** The form of a command that asks for one text. */
export function textForm<C extends StaffCommand>(
  name: TextName,
  bodyOf: (text: string, props: CommandFormProps) => CommandBody<C>,
) {
  return defineComponent({
    props: commandFormProps,
    setup(props, { expose }) {
      const text = ref('');
      const label = t.forms[name];
      const hint = HINTS[name];
      expose({
        collect: () => ({
          errors: errorsWhere([isBlank(text.value), 'form-text', pleaseFill(label)]),
          body: bodyOf(text.value.trim(), props),
        }),
      } satisfies CommandForm<C>);
      return () =>
        h(TextField, {
          id: 'form-text',
          label,
          hint,
          rows: 3,
          maxlength: 1000,
          error: props.errorOf['form-text'],
          modelValue: text.value,
          'onUpdate:modelValue': (value: string) => (text.value = value),
        });
    },
  });
}
