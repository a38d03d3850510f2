import { useLocation, useRouter } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState, type ComponentType } from 'react';
import { Dialoog, Pictogram } from '@navolgbaar/ui';
import type { Ik } from '../api/ik';
import { useSneltoetsenAan } from '../api/voorkeuren';
import { adres, BASIS } from '../basis';
import { gebieden } from '../schermen';
import { foutTeksten } from '../teksten/algemeen';
import { hulpTeksten, paletTeksten } from '../teksten/schil';
import { useSneltoetsen } from './gebruik-sneltoetsen';
import { laatstGeopend } from './geopend';
import { zichtbareGebieden } from './menu';
import type { Omgeving } from './sneltoetsen';

type Open = Parameters<Omgeving['open']>[0] | null;

// Nobody needs these to see the first page. Without connection the button says so and the page stays as it is.
const Palet = lui(() => import('./palet/palet').then((deel) => deel.Palet));
const Overzicht = lui(() => import('./sneltoetsen-overzicht').then((deel) => deel.SneltoetsenOverzicht));
const Hulp = lui(() => import('./hulp/hulp').then((deel) => deel.Hulp));

/** The tools in the bar, at the same place on every page (WCAG 3.2.6), and the keys that open them. */
export function Gereedschap({ ik }: { ik: Ik }) {
  const router = useRouter();
  const pad = useLocation({ select: (plaats) => plaats.pathname });
  const [open, zetOpen] = useState<Open>(null);
  const omgeving: Omgeving = {
    gebieden: zichtbareGebieden(ik, gebieden),
    open: zetOpen,
    gaNaar: (doel) => router.history.push(doel),
  };
  useSneltoetsen(useSneltoetsenAan(), omgeving);
  useEffect(() => zetOpen(null), [pad]);
  const sluit = () => zetOpen(null);
  return (
    <div className="nav-gereedschap">
      <button
        type="button"
        className="nav-balk__knop"
        aria-haspopup="dialog"
        onClick={() => zetOpen('palet')}
      >
        <Pictogram naam="zoek" />
        <span>{paletTeksten.knop}</span>
        <kbd className="nav-kbd" aria-hidden="true">
          Ctrl K
        </kbd>
      </button>
      <button type="button" className="nav-balk__knop" aria-haspopup="dialog" onClick={() => zetOpen('hulp')}>
        <Pictogram naam="hulp" />
        <span>{hulpTeksten.knop}</span>
      </button>
      <Suspense fallback={null}>
        {open === 'palet' && (
          <Palet
            omgeving={omgeving}
            geopend={laatstGeopend(ik.id ?? '')}
            huidigPad={pad === '/' ? BASIS : adres(pad)}
            onSluit={sluit}
          />
        )}
        {open === 'overzicht' && <Overzicht omgeving={omgeving} onSluit={sluit} />}
        {open === 'hulp' && <Hulp pad={pad} open={zetOpen} onSluit={sluit} />}
      </Suspense>
    </div>
  );
}

function lui<P extends { onSluit: () => void }>(haal: () => Promise<ComponentType<P>>) {
  return lazy(async () => ({ default: await haal().catch(() => GeenVerbinding as ComponentType<P>) }));
}

function GeenVerbinding({ onSluit }: { onSluit: () => void }) {
  const { titel, tekst } = foutTeksten.geenVerbinding;
  return (
    <Dialoog open titel={titel} onSluit={onSluit}>
      {tekst}
    </Dialoog>
  );
}
