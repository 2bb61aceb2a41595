import { Button, Dialog } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../problem/use-error-text.js';
import type { OpenDoubts } from '../use-doubts.js';

export interface DoubtsDialogProps extends OpenDoubts {
  labelOf: (field: string) => string | undefined;
}

/** Names what may be a slip. Going back is the first choice; what was typed stays either way. */
export function DoubtsDialog({ doubts, labelOf, answer }: DoubtsDialogProps) {
  const { t } = useTranslation('common');
  const errorText = useErrorText();
  return (
    <Dialog
      isOpen
      onClose={() => answer(false)}
      role="alertdialog"
      size="small"
      title={t('doubts.title')}
      closeLabel={t('close')}
      isKeptOnOutsidePress
      footer={
        <>
          <Button variant="primary" onPress={() => answer(false)}>{t('doubts.back')}</Button>
          <Button onPress={() => answer(true)}>{t('doubts.goOn')}</Button>
        </>
      }
    >
      <div className="stack stack-s">
        <ul className="bullets">
          {doubts.map(({ field, code, params }) => {
            const label = labelOf(field);
            const error = errorText(code, params);
            return <li key={`${field} ${code}`}>{label ? t('form.atField', { label, error }) : error}</li>;
          })}
        </ul>
        <p>{t('doubts.text')}</p>
      </div>
    </Dialog>
  );
}
