import { useId } from 'react';
import { clsx } from 'clsx';
import { vormen } from '../pictogram/generated/vormen';
import { termijnbeeldTeksten as teksten } from '../teksten/toezicht';

/** A stretch of a term: what went by, what is to come, what stood still, what came too late, what was not needed. */
export type Deelsoort = 'gelopen' | 'komt' | 'stil' | 'telaat' | 'over';
export type Tekensoort =
  'optijd' | 'telaatgedaan' | 'telaat' | 'opgeschort' | 'ingetrokken' | 'eerder' | 'herinnering';

/** Places are in percents of the width: the picture needs no measuring and its texts keep their size. */
export interface Beelddeel {
  soort: Deelsoort;
  van: number;
  tot: number;
}

export interface Beeldteken {
  soort: Tekensoort;
  plaats: number;
}

export interface Beeldrij {
  id: string;
  naam: string;
  /** The last day, in words. */
  datum: string;
  delen: readonly Beelddeel[];
  tekens: readonly Beeldteken[];
  /** Goes on to the left or the right of the picture. */
  voor: boolean;
  na: boolean;
}

export interface Beeldstreep {
  plaats: number;
  /** Without a text where it would not fit. */
  tekst: string | null;
  jaar: string | null;
  /** Names what the picture begins in the middle of. */
  rand?: boolean;
}

export interface TermijnbeeldProps {
  /** Says what the picture shows; what is in it must stand beside it as text. */
  naam: string;
  rijen: readonly Beeldrij[];
  /** The axis with little and with much room. */
  assen: Readonly<Record<'smal' | 'breed', readonly Beeldstreep[]>>;
  /** Where today is, or on which side of the picture. */
  vandaag: number | 'voor' | 'na';
}

const LETTER = "'Noto Sans Variable', 'Noto Sans', system-ui, sans-serif";
const MAAT = 24;
const MIDDEN = MAAT / 2;

const DIKTE: Record<Deelsoort, number> = { gelopen: 14, komt: 14, stil: 14, telaat: 6, over: 2 };

const TEKENS = {
  optijd: 'cirkelvink',
  telaatgedaan: 'driehoek',
  telaat: 'achthoek',
  opgeschort: 'klokpauze',
  ingetrokken: 'ban',
} as const;

/** Terms under one another along one axis of days. */
export function Termijnbeeld({ naam, rijen, assen, vandaag }: TermijnbeeldProps) {
  const arcering = useId();
  return (
    <div className="nav-termijnbeeld" role="img" aria-label={naam}>
      <svg className="nav-termijnbeeld__patroon" aria-hidden="true">
        <pattern id={arcering} width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" className="nav-termijnbeeld__grond" />
          <path d="M-1 7L7 -1M-1 1L1 -1M5 7L7 5" className="nav-termijnbeeld__arcering" />
        </pattern>
      </svg>
      <As streepjes={assen.smal} maat="smal" vandaag={vandaag} />
      <As streepjes={assen.breed} maat="breed" vandaag={vandaag} />
      <div className="nav-termijnbeeld__rijen">
        <Raster streepjes={assen.smal} maat="smal" vandaag={vandaag} />
        <Raster streepjes={assen.breed} maat="breed" vandaag={vandaag} />
        {rijen.map((rij) => (
          <Rij key={rij.id} rij={rij} vandaag={vandaag} arcering={arcering} />
        ))}
      </div>
      <Legenda rijen={rijen} arcering={arcering} />
    </div>
  );
}

const procent = (plaats: number): string => `${plaats}%`;

/** From `boven` to the bottom. */
function Streep({ plaats, boven = 0 }: { plaats: number; boven?: number }) {
  return <line x1={procent(plaats)} x2={procent(plaats)} y1={boven} y2="100%" />;
}

type Heden = Pick<TermijnbeeldProps, 'vandaag'>;

/** The line of today, where today lies in the picture. */
function Vandaag({ vandaag, boven }: Heden & { boven?: number }) {
  if (typeof vandaag !== 'number') return null;
  return (
    <g className="nav-termijnbeeld__vandaag">
      <Streep plaats={vandaag} {...(boven !== undefined && { boven })} />
    </g>
  );
}

interface Asdeel extends Heden {
  streepjes: readonly Beeldstreep[];
  maat: 'smal' | 'breed';
}

function As({ streepjes, maat, vandaag }: Asdeel) {
  return (
    <svg
      className={`nav-termijnbeeld__as nav-termijnbeeld--${maat}`}
      height="58"
      fontFamily={LETTER}
      fontSize="13"
      aria-hidden="true"
    >
      {streepjes.map(({ plaats, rand }) => !rand && <Streep key={plaats} plaats={plaats} boven={24} />)}
      <Vandaag vandaag={vandaag} boven={19} />
      {streepjes.map(({ plaats, tekst, jaar, rand }) => (
        <g key={plaats}>
          <text x={procent(plaats)} y="37" dx={rand ? 0 : 5}>
            {tekst}
          </text>
          <text x={procent(plaats)} y="53" dx={rand ? 0 : 5}>
            {jaar}
          </text>
        </g>
      ))}
      <Vandaagwoord vandaag={vandaag} />
    </svg>
  );
}

/** Kept within the picture near its sides. */
function Vandaagwoord({ vandaag }: Heden) {
  const plaats = typeof vandaag === 'number' ? vandaag : { voor: 0, na: 100 }[vandaag];
  const anker = plaats < 15 ? 'start' : plaats > 85 ? 'end' : 'middle';
  return (
    <text x={procent(plaats)} y="14" textAnchor={anker} className="nav-termijnbeeld__nu">
      {typeof vandaag === 'number' ? teksten.vandaag : teksten.vandaagBuiten[vandaag]}
    </text>
  );
}

/** The lines of the axis and of today behind the rows. */
function Raster({ streepjes, maat, vandaag }: Asdeel) {
  return (
    <svg className={`nav-termijnbeeld__raster nav-termijnbeeld--${maat}`} aria-hidden="true">
      {streepjes.map(({ plaats, rand }) => !rand && <Streep key={plaats} plaats={plaats} />)}
      <Vandaag vandaag={vandaag} />
    </svg>
  );
}

function Rij({ rij, vandaag, arcering }: Heden & { rij: Beeldrij; arcering: string }) {
  return (
    <div className="nav-termijnbeeld__rij">
      <p className="nav-termijnbeeld__kop">
        <span className="nav-termijnbeeld__naam">{rij.naam}</span>{' '}
        <span className="nav-termijnbeeld__datum">{rij.datum}</span>
      </p>
      <svg className="nav-termijnbeeld__baan" height={MAAT} aria-hidden="true">
        {rij.delen.map((deel) => (
          <Deel key={`${deel.soort} ${deel.van}`} {...deel} arcering={arcering} />
        ))}
        {rij.voor && <Pijl kant="voor" />}
        {rij.na && <Pijl kant="na" />}
        <Vandaag vandaag={vandaag} />
        {rij.tekens.map(({ soort, plaats }) => (
          <svg key={`${soort} ${plaats}`} x={procent(plaats)}>
            <Teken soort={soort} />
          </svg>
        ))}
      </svg>
    </div>
  );
}

function Deel({ soort, van, tot, arcering }: Beelddeel & { arcering: string }) {
  return (
    <rect
      x={procent(van)}
      width={procent(Math.max(0, tot - van))}
      y={MIDDEN - DIKTE[soort] / 2}
      height={DIKTE[soort]}
      className={`nav-termijnbeeld__deel nav-termijnbeeld__deel--${soort}`}
      {...(soort === 'stil' && { fill: `url(#${arcering})` })}
    />
  );
}

function Pijl({ kant }: { kant: 'voor' | 'na' }) {
  return (
    <svg x={kant === 'na' ? '100%' : '0%'}>
      <path
        d={`M0 ${MIDDEN - 8}l8 8l-8 8z`}
        transform={kant === 'na' ? undefined : 'scale(-1 1)'}
        className="nav-termijnbeeld__pijl"
      />
    </svg>
  );
}

/** A mark around x = 0, in the middle of its row. */
function Teken({ soort }: { soort: Tekensoort }) {
  const klasse = clsx('nav-termijnbeeld__teken', `nav-termijnbeeld__teken--${soort}`);
  if (soort === 'herinnering') return <circle cy={MIDDEN} r="3.5" className={klasse} />;
  if (soort === 'eerder') return <path d={`M0 1v${MAAT - 2}`} className={klasse} />;
  return (
    <g transform={`translate(-9 ${MIDDEN - 9}) scale(0.75)`} className={klasse}>
      <circle cx="12" cy="12" r="12.5" className="nav-termijnbeeld__grond" />
      {vormen[TEKENS[soort]].map((d) => (
        <path key={d} d={d} />
      ))}
    </g>
  );
}

/** What the shapes mean; only those that occur. */
function Legenda({ rijen, arcering }: Pick<TermijnbeeldProps, 'rijen'> & { arcering: string }) {
  const delen = soorten(Object.keys(DIKTE) as Deelsoort[], rijen, ({ delen }) => delen);
  const tekens = soorten(Object.keys(teksten.teken) as Tekensoort[], rijen, ({ tekens }) => tekens);
  return (
    <ul className="nav-termijnbeeld__legenda">
      {delen.map((soort) => (
        <li key={soort}>
          <svg width="28" height={MAAT} aria-hidden="true">
            <Deel soort={soort} van={5} tot={95} arcering={arcering} />
          </svg>
          {teksten.deel[soort]}
        </li>
      ))}
      {tekens.map((soort) => (
        <li key={soort}>
          <svg width="28" height={MAAT} aria-hidden="true">
            <svg x="50%">
              <Teken soort={soort} />
            </svg>
          </svg>
          {teksten.teken[soort]}
        </li>
      ))}
    </ul>
  );
}

function soorten<S extends string>(
  alle: readonly S[],
  rijen: readonly Beeldrij[],
  van: (rij: Beeldrij) => readonly { readonly soort: S }[],
): S[] {
  const gebruikt = new Set(rijen.flatMap(van).map(({ soort }) => soort));
  return alle.filter((soort) => gebruikt.has(soort));
}
