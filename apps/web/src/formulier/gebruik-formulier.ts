import { useCallback, useEffect, useRef, useState } from 'react';
import type { Veldfout } from '@navolgbaar/ui';
import { nieuweSleutel } from '../api/client';
import { alsApiFout, foutUitProblem, type ApiFout } from '../api/fout';
import { useKopie } from '../bewaren/gebruik-kopie';
import type { Antwoorden, Gevonden, Inhoud } from '../bewaren/kopieen';
import { useHerkansing } from './herkansing';
import type { Basis, Conflict, FormulierOpties } from './opties';
import { verschillen, voegSamen, zelfdeAntwoorden, type Keuze } from './samenvoegen';
import { useTussentijds } from './tussentijds';
import type { Weergave, Wijziging } from './wijziging';

/**
 * The state of a form. What was typed stays: on the page with every refusal, on the device when the page goes, and beside
 * the change of somebody else who was first.
 */
export function useFormulier<W extends Antwoorden, U = unknown>(opties: FormulierOpties<W, U>) {
  const [waarden, setWaarden] = useState(opties.begin);
  const [basis, setBasis] = useState<Basis<W>>({ waarden: opties.begin, versie: opties.gezien?.versie });
  const [fouten, setFouten] = useState<readonly Veldfout[]>([]);
  const [apiFout, setApiFout] = useState<ApiFout | null>(null);
  const [conflict, setConflict] = useState<Conflict<W> | null>(null);
  // Found by a save that nobody pressed: it may not take the page from under the hands of who is typing.
  const [conflictWacht, setConflictWacht] = useState(false);
  const [poging, setPoging] = useState(0);
  const [bezig, setBezig] = useState(false);
  const [ververst, setVerverst] = useState(false);
  const onderweg = useRef(false);
  const invulling = useRef<{ sleutel: string; verstuurd?: W | undefined }>({ sleutel: '' });
  if (invulling.current.sleutel === '') invulling.current.sleutel = nieuweSleutel();
  // What is asked after a while (a timer, a connection that is back) needs the state of then, not of now.
  const nu = useRef({ waarden, basis, opties });
  nu.current.opties = opties;

  const zetWaarden = (nieuw: W) => {
    nu.current.waarden = nieuw;
    setWaarden(nieuw);
  };
  const zetBasis = (nieuw: Basis<W>) => {
    nu.current.basis = nieuw;
    setBasis(nieuw);
  };
  const isVuil = () => !zelfdeAntwoorden(nu.current.waarden, nu.current.basis.waarden);
  const vuil = !zelfdeAntwoorden(waarden, basis.waarden);

  const kopie = useKopie({
    waarden,
    vuil,
    inhoud: (): Inhoud | null =>
      isVuil() ? { waarden: nu.current.waarden, basis: nu.current.basis, ...invulling.current } : null,
    // Saved after all, when the page was already left.
    overbodig: (kopie) =>
      zelfdeAntwoorden({ ...nu.current.opties.begin, ...kopie.waarden }, nu.current.opties.begin),
  });

  const zet = useCallback(<N extends keyof W & string>(naam: N, waarde: W[N]) => {
    nu.current.waarden = { ...nu.current.waarden, [naam]: waarde };
    setWaarden(nu.current.waarden);
    setApiFout((fout) => (fout?.status === 0 ? null : fout));
    setVerverst(false);
  }, []);

  const tussentijds = useTussentijds<W, U>({
    opties: opties.tussentijds,
    stand: () => ({ ...nu.current, mag: !onderweg.current }),
    rust: { waarden, vuil, wacht: conflict !== null || conflictWacht || bezig },
    bewaard: (w, versie) => zetBasis({ waarden: w, versie }),
    fout: (fout) => opFout(fout, false),
  });

  /** @param gedrukt whether a person asked to save, and not the form by itself */
  const opFout = async (fout: ApiFout, gedrukt: boolean): Promise<void> => {
    await kopie.bewaarNu();
    const { wijziging, veldnamen } = nu.current.opties;
    if (fout.isConflict && wijziging) {
      try {
        if (await vergelijk(wijziging, gedrukt)) return;
      } catch (gegooid) {
        fout = alsApiFout(gegooid);
      }
    }
    setApiFout(fout);
    setFouten(fout.velden.map((v) => ({ ...v, naam: veldnamen?.[v.naam] ?? v.naam })));
    setPoging((n) => n + 1);
  };

  /** @returns false when there is nothing to compare with: the record can be read no more */
  const vergelijk = async (wijziging: Wijziging<W>, gedrukt: boolean): Promise<boolean> => {
    const nieuwste = await wijziging.nieuwste();
    if (!nieuwste) return false;
    const { waarden: mijne, basis: eerst } = nu.current;
    const verschil = verschillen(eerst.waarden, nieuwste.waarden, mijne);
    // What I sent arrived, and only the answer to it was lost; or somebody else wrote exactly the same.
    if (zelfdeAntwoorden(nieuwste.waarden, mijne)) {
      zetBasis({ ...nieuwste });
      if (gedrukt) await zend();
      return true;
    }
    if (gedrukt) setConflict({ verschil, nieuwste });
    setConflictWacht(!gedrukt);
    return true;
  };

  const zend = async (): Promise<void> => {
    const { opties: nodig, waarden: w, basis: eerst } = nu.current;
    const { sleutel } = invulling.current;
    try {
      const uitkomst = await nodig.verstuur(w, sleutel, eerst.versie);
      rondAf(uitkomst, w, nu.current.waarden);
    } catch (gegooid) {
      const fout = alsApiFout(gegooid);
      // No answer, or one that says nothing about the act: it may have been done.
      if (fout.status === 0 || fout.status >= 500) invulling.current.verstuurd = w;
      throw fout;
    }
  };

  /** @param klaar what needs not be kept any more */
  const rondAf = (uitkomst: U, w: W, klaar: W) => {
    const { opties: nodig, basis: eerst } = nu.current;
    invulling.current = { sleutel: nieuweSleutel() };
    zetBasis({ waarden: klaar, versie: eerst.versie });
    kopie.verstuurd();
    nodig.gelukt?.(uitkomst, w, eerst.waarden);
  };

  const verstuur = async (): Promise<void> => {
    if (onderweg.current) return;
    const { opties: nodig, waarden: w } = nu.current;
    const eigen = Object.entries(nodig.controleer?.(w) ?? {}).flatMap(([naam, tekst]) =>
      tekst ? [{ naam, tekst }] : [],
    );
    setFouten(eigen);
    setApiFout(null);
    setVerverst(false);
    if (eigen.length > 0) return setPoging((n) => n + 1);
    await doe(async () => {
      await tussentijds.klaar();
      await zend();
    });
  };

  /** One act at a time; a second press while it goes is ignored. */
  const doe = async (werk: () => Promise<void>): Promise<void> => {
    if (onderweg.current) return;
    onderweg.current = true;
    setBezig(true);
    try {
      await werk();
    } catch (gegooid) {
      await opFout(alsApiFout(gegooid), true);
    } finally {
      onderweg.current = false;
      setBezig(false);
    }
  };

  const wachtOpVerbinding = apiFout?.status === 0 && !bezig;
  useHerkansing(wachtOpVerbinding, () => void verstuur());

  return {
    waarden,
    zet,
    fouten,
    apiFout,
    poging,
    bezig,
    vuil,
    verstuur,
    conflict,
    /** To the compare screen, after a draft that saved itself met the change of somebody else. */
    vergelijk:
      conflictWacht &&
      opties.wijziging &&
      (() => doe(async () => void (opties.wijziging && (await vergelijk(opties.wijziging, true))))),
    weergave: opties.wijziging as Weergave | undefined,
    /** Makes one of both versions; saves it at once, or leaves it on the form to go on with. */
    kies: async (keuzes: Readonly<Record<string, Keuze>>, bewaar: boolean) => {
      if (!conflict) return;
      const eerst = nu.current.basis.waarden;
      const samen = voegSamen(nu.current.waarden, conflict.verschil, keuzes);
      zetBasis({ ...conflict.nieuwste });
      zetWaarden(opties.wijziging?.rondSamenAf?.(samen, eerst, conflict.nieuwste.waarden) ?? samen);
      setConflict(null);
      setApiFout(null);
      if (bewaar) await verstuur();
    },
    /** After a conflict about an act: reads the newest and keeps the answers. */
    ververs:
      opties.gezien &&
      (() =>
        doe(async () => {
          await kopie.bewaarNu();
          const nieuwste = await nu.current.opties.gezien?.haalOp();
          if (!nieuwste) throw foutUitProblem(404, null);
          zetBasis({ ...nu.current.basis, versie: nieuwste.versie });
          setApiFout(null);
          setVerverst(true);
        })),
    ververst,
    /** What was sent before the answers changed had arrived after all: goes on with that. */
    naarVerstuurd:
      invulling.current.verstuurd &&
      (() =>
        doe(async () => {
          const { verstuurd, sleutel } = invulling.current;
          if (!verstuurd) return;
          const { opties: nodig, basis: eerst } = nu.current;
          rondAf(await nodig.verstuur(verstuurd, sleutel, eerst.versie), verstuurd, verstuurd);
        })),
    bewaren: { kopie: kopie.stand, server: tussentijds.stand, aanbod: kopie.aanbod },
    gaVerder: async (gevonden: Gevonden) => {
      if (gevonden.soort !== 'leesbaar') return;
      await kopie.neem(gevonden);
      const { waarden: w, basis: eerst, sleutel, verstuurd } = gevonden.inhoud;
      invulling.current = { sleutel, verstuurd: verstuurd as W | undefined };
      // A change goes on from what it began with, so that a change of somebody else since is seen. An act is about the
      // record as it is now.
      if (opties.wijziging) zetBasis({ waarden: eerst.waarden as W, versie: eerst.versie });
      zetWaarden({ ...nu.current.opties.begin, ...w });
    },
    gooiWeg: kopie.gooiWeg,
    /** On leaving a field. */
    bijVerlaten: () => {
      if (!isVuil()) return;
      void kopie.bewaarNu();
      tussentijds.nu();
    },
    kentVeld: (naam: string) => naam in opties.begin,
    /** Spread into a field: `<Tekstveld {...f.veld('onderwerp')} label="Onderwerp" />`. */
    veld: <N extends keyof W & string>(naam: N) => ({
      naam,
      waarde: waarden[naam],
      onWaarde: (waarde: W[N]) => zet(naam, waarde),
      fout: fouten.find((fout) => fout.naam === naam)?.tekst,
    }),
  };
}
