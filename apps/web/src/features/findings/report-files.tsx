import { useFindingTexts } from './texts.js';
import sheet from '../../platform/page/sheet.module.css';

/** The same report as files. */
export const ReportFiles = ({ addressOf }: { addressOf: (format: string) => string }) => (
  <p className={sheet.actions} data-print="no">
    {useFindingTexts().download}
    {['pdf', 'docx', 'csv'].map((format) => (
      <a key={format} href={addressOf(format)} download>
        {format.toUpperCase()}
      </a>
    ))}
  </p>
);
