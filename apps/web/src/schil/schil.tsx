import { Suspense, useCallback, useEffect, useSyncExternalStore } from 'react';
import { Outlet, useLocation, useRouter } from '@tanstack/react-router';
import { indelingTeksten, Laden, WerkbankIndeling } from '@navolgbaar/ui';
import { useIk } from '../api/ik';
import { useGekozenThema } from '../api/voorkeuren';
import { adres, BASIS } from '../basis';
import { Bewaring } from '../bewaren/bewaring';
import { Weggaanvraag } from '../bewaren/weggaan';
import { gebieden } from '../schermen';
import { sessie } from '../sessie/huidig';
import { Sessiewacht } from '../sessie/sessiewacht';
import { Uitlogvraag } from '../sessie/uitloggen';
import { schilTeksten } from '../teksten/algemeen';
import { Aankondiger } from './aankondiging';
import { Drukkop } from './drukkop';
import { vergeetGeopend } from './geopend';
import { Gereedschap } from './gereedschap';
import { Attenderingbel } from './attenderingbel';
import { useInterneKoppelingen } from './koppelingen';
import { menuVoor } from './menu';

const UITLOGGEN = '/uitloggen';

/** The frame around every page of the werkbank. */
export function Schil() {
  const ik = useIk();
  useGekozenThema();
  const router = useRouter();
  const pad = useLocation({ select: (plaats) => plaats.pathname });
  // The tools know what this person opened, and nothing of that is for who logged in since.
  const vanAnder = useSyncExternalStore(sessie.volg, () => sessie.lees().soort === 'ander');
  useEffect(() => {
    if (vanAnder) vergeetGeopend();
  }, [vanAnder]);
  useInterneKoppelingen(
    BASIS,
    useCallback((doel: string) => router.history.push(doel), [router]),
  );
  return (
    <Bewaring>
      <Aankondiger>
        <WerkbankIndeling
          organisatie={ik.organisatie.naam}
          gebruiker={{
            naam: ik.naam,
            rol: ik.rollen.map((rol) => schilTeksten.rollen[rol] ?? rol).join(', '),
            href: adres('/instellingen'),
          }}
          menu={menuVoor(ik, gebieden)}
          huidigPad={`${BASIS}${pad === '/' ? '' : pad}`}
          beginpagina={BASIS}
          uitlogAdres={UITLOGGEN}
          balk={
            !vanAnder && (
              <>
                <Gereedschap ik={ik} />
                <Attenderingbel />
              </>
            )
          }
          mededeling={ik.demo ? indelingTeksten.demo : undefined}
        >
          <Drukkop ik={ik} />
          <Sessiewacht>
            <Suspense fallback={<Laden regels={6} />}>
              <Outlet />
            </Suspense>
          </Sessiewacht>
        </WerkbankIndeling>
        <Uitlogvraag adres={UITLOGGEN} />
        <Weggaanvraag />
      </Aankondiger>
    </Bewaring>
  );
}
