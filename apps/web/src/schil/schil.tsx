import { Suspense, useCallback } from 'react';
import { Outlet, useLocation, useRouter } from '@tanstack/react-router';
import { indelingTeksten, Laden, WerkbankIndeling } from '@navolgbaar/ui';
import { useIk } from '../api/ik';
import { BASIS } from '../basis';
import { gebieden } from '../schermen';
import { schilTeksten } from '../teksten/algemeen';
import { Aankondiger } from './aankondiging';
import { Attenderingbel } from './attenderingbel';
import { useInterneKoppelingen } from './koppelingen';
import { menuVoor } from './menu';

/** The frame around every page of the werkbank. */
export function Schil() {
  const ik = useIk();
  const router = useRouter();
  const pad = useLocation({ select: (plaats) => plaats.pathname });
  useInterneKoppelingen(
    BASIS,
    useCallback((doel: string) => router.history.push(doel), [router]),
  );
  return (
    <Aankondiger>
      <WerkbankIndeling
        organisatie={ik.organisatie.naam}
        gebruiker={{ naam: ik.naam, rol: ik.rollen.map((rol) => schilTeksten.rollen[rol] ?? rol).join(', ') }}
        menu={menuVoor(ik, gebieden)}
        huidigPad={`${BASIS}${pad === '/' ? '' : pad}`}
        beginpagina={BASIS}
        uitlogAdres="/uitloggen"
        balk={<Attenderingbel />}
        mededeling={ik.demo ? indelingTeksten.demo : undefined}
      >
        <Suspense fallback={<Laden regels={6} />}>
          <Outlet />
        </Suspense>
      </WerkbankIndeling>
    </Aankondiger>
  );
}
