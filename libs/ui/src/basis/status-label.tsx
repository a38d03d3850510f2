import { clsx } from 'clsx';

export type StatusSoort = 'neutraal' | 'actief' | 'gelukt' | 'waarschuwing' | 'fout' | 'rust';

const klassen: Record<StatusSoort, string> = {
  neutraal: 'utrecht-status-badge--neutral',
  actief: 'nav-status--actief',
  gelukt: 'utrecht-status-badge--safe',
  waarschuwing: 'utrecht-status-badge--warning',
  fout: 'utrecht-status-badge--danger',
  rust: 'nav-status--rust',
};

export interface StatusLabelProps {
  soort?: StatusSoort;
  children: string;
}

/** The state of something in one or two words; the words carry the meaning, the colour only helps. */
export function StatusLabel({ soort = 'neutraal', children }: StatusLabelProps) {
  return <span className={clsx('utrecht-status-badge', klassen[soort], 'nav-status')}>{children}</span>;
}
