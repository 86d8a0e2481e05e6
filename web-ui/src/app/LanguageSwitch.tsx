import { Icon } from '../ui/Icon';
import { switchTo, useLanguage, useWords } from './words';

export function LanguageSwitch({ dark = true }: { dark?: boolean }) {
  const words = useWords('app');
  const other = useLanguage() === 'en' ? 'zh-CN' : 'en';
  return (
    <button
      type="button"
      lang={other}
      className={dark ? 'top-quiet' : 'button button-quiet'}
      aria-label={words('language.label')}
      onClick={() => void switchTo(other)}
    >
      <Icon name="globe" />
      {words('language')}
    </button>
  );
}
