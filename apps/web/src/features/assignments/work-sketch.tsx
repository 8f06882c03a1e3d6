import type { WorkspaceSnapshot } from '@weft/contracts';
import { useI18n } from '../../platform/i18n/i18n.js';

type Sketch = WorkspaceSnapshot['canvases'][number]['sketches'][string];

const widths = { thin: 2, medium: 4, thick: 8 } as const;

/** A drawing of a canvas, with what its makers say that it shows. */
export const WorkSketch = ({ sketch }: { sketch: Sketch }) => {
  const { t } = useI18n();
  const label = sketch.description || t('assignments.work.sketch');
  return (
    <svg viewBox="0 0 600 400" role="img" aria-label={label}>
      {sketch.strokes.map(({ width, points }, index) => (
        <polyline
          key={index}
          points={points.join(' ')}
          fill="none"
          stroke="currentColor"
          strokeWidth={widths[width]}
          strokeLinecap="round"
        />
      ))}
    </svg>
  );
};
