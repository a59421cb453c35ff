import { useWords } from '../bridge/words.tsx';

export function DemoNote() {
  const { translate } = useWords();
  return (
    <p className="demo-note">
      <strong className="demo-tag">{translate('window.demo.tag')}</strong> {translate('window.demo.text')}
    </p>
  );
}
