import { ConfigProvider } from 'antd';
import en from 'antd/locale/en_US';
import zh from 'antd/locale/zh_CN';
import type { ReactNode } from 'react';
import { useLanguage } from '../app/words';

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;

const theme = {
  token: {
    colorPrimary: '#1a4f8f',
    colorError: '#b3261e',
    colorWarning: '#8a5000',
    colorSuccess: '#1a6b45',
    colorText: '#18222f',
    colorTextSecondary: '#44536a',
    colorTextTertiary: '#5b6b80',
    colorTextPlaceholder: '#667588',
    colorTextDisabled: '#5b6b80',
    colorBorder: '#c5cedb',
    colorBorderSecondary: '#e4e9f0',
    borderRadius: 6,
    controlHeight: 34,
    fontSize: 14,
    fontFamily: 'inherit',
    motion: false,
  },
};

/** Where Ant Design's parts are used: their colours, their language, and the nonce that lets them add styles. */
export function AntdRoot({ children }: { children: ReactNode }) {
  const language = useLanguage();
  return (
    <ConfigProvider
      locale={language === 'en' ? en : zh}
      theme={theme}
      button={{ autoInsertSpace: false }}
      {...(nonce ? { csp: { nonce } } : {})}
    >
      {children}
    </ConfigProvider>
  );
}
