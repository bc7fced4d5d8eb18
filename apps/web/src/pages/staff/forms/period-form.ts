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

/** The form of a command that asks for a text and a number of working days. */
export function periodForm<C extends StaffCommand>(
  name: 'demand' | 'returnAnswerReason',
  bodyOf: (text: string, workingDays: number, props: CommandFormProps) => CommandBody<C>,
) {
  return defineComponent({
    props: commandFormProps,
    setup(props, { expose }) {
      const text = ref('');
      const days = ref('');
      const words = t.forms;
      expose({
        collect: () => ({
          errors: errorsWhere(
            [isBlank(text.value), 'form-text', pleaseFill(words[name])],
            [!/^([1-9]|[1-5]\d|60)$/.test(days.value.trim()), 'form-days', words.answerDaysWrong],
          ),
          body: bodyOf(text.value.trim(), Number(days.value), props),
        }),
      } satisfies CommandForm<C>);
      return () => [
        h(TextField, {
          id: 'form-text',
          label: words[name],
          rows: 3,
          maxlength: 1000,
          error: props.errorOf['form-text'],
          modelValue: text.value,
          'onUpdate:modelValue': (value: string) => (text.value = value),
        }),
        h(TextField, {
          id: 'form-days',
          label: words.answerDays,
          inputmode: 'numeric',
          maxlength: 2,
          isShort: true,
          error: props.errorOf['form-days'],
          modelValue: days.value,
          'onUpdate:modelValue': (value: string) => (days.value = value),
        }),
      ];
    },
  });
}
