import './meter.css';

interface MeterProps {
  /** What is being measured, for those who cannot see it. */
  label: string;
  /** 0 to 1. */
  done: number;
  state: 'under' | 'reached' | 'over';
  /** Stands beside the bar. */
  text: string;
}

/** A thin bar that shows how near something is to what was aimed at, and says it in words. */
export function Meter({ label, done, state, text }: MeterProps) {
  return (
    <span className={`meter meter-${state}`}>
      {/* biome-ignore lint/a11y/useSemanticElements: the bar of a meter element takes no colours of the theme */}
      <span
        className="meter-bar"
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(done * 100)}
        aria-valuetext={text}
      >
        <span style={{ inlineSize: `${done * 100}%` }} />
      </span>
      <span>{text}</span>
    </span>
  );
}
