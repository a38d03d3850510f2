import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Kaart } from '@navolgbaar/ui';
import { lijstsleutel, type Opvraaglijst } from '../../api/opvraaglijsten';
import { type Actiepad, stuur } from '../../api/stuur';
import { zaakVraag } from '../../api/zaken';
import { Actieformulier } from '../../delen/actieformulier';
import { Gegevens } from '../../delen/gegevens';
import type { Gezien } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import type { Veld, Waarden } from '../../delen/velden';
import { NietGevonden } from '../../schil/fout-scherm';
import { opvraagTeksten } from '../../teksten/opvraaglijsten';
import { opties } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { LijstKader } from './lijst-kader';
import { ververs } from './opstellen';
import { Antwoord, Bekend, isOpen, VraagInhoud } from './vraag-kaart';

interface Daadprops {
  lijst: Opvraaglijst;
  gezien: Gezien<Opvraaglijst>;
  pad: Actiepad;
  velden: readonly Veld[];
  teksten: { titel: string; knop: string; gelukt: string };
  gevaar?: boolean;
  vraagId?: string;
  children?: ReactNode;
}

/** The form of one act on a list, which leads back to it. */
function Daad({ lijst, gezien, pad, velden, teksten, gevaar = false, vraagId = '', children }: Daadprops) {
  return (
    <Actieformulier<Opvraaglijst, Opvraaglijst>
      label={teksten.titel}
      velden={velden}
      gezien={gezien}
      knop={teksten.knop}
      knopSoort={gevaar ? 'gevaar' : 'primair'}
      verstuur={(verzoek, koppen) => stuur(pad, { id: lijst.id, vraagId }, verzoek, koppen)}
      ververs={ververs}
      sleutel={lijstsleutel}
      gelukt={teksten.gelukt}
      terug={`/opvraaglijsten/${lijst.id}`}
    >
      {children}
    </Actieformulier>
  );
}

const termijnvelden = (): Veld[] => {
  const t = opvraagTeksten.versturen;
  return [
    {
      ...{ naam: 'uiterlijk', soort: 'datum', label: t.uiterlijk, uitleg: t.uiterlijkUitleg },
      ...{ verplicht: t.uiterlijkFout, dagen: 'na-vandaag' },
    },
    { naam: 'spoedreden', soort: 'vak', label: t.spoed, uitleg: t.spoedUitleg, regels: 2, maxTekens: 500 },
  ];
};

/** Sends the list: until when, towards whom, and what for. */
export function LijstVersturen() {
  const t = opvraagTeksten.versturen;
  return (
    <Als handeling="verstuur" titel={t.titel} inleiding={t.inleiding}>
      {(lijst, gezien) => <Versturen lijst={lijst} gezien={gezien} />}
    </Als>
  );
}

function Versturen({ lijst, gezien }: Pick<Daadprops, 'lijst' | 'gezien'>) {
  const t = opvraagTeksten.versturen;
  const vraag = useQuery(zaakVraag(lijst.zaakId ?? ''));
  return (
    <Gegevens vraag={vraag} wat={opvraagTeksten.veld.zaak}>
      {({ samenloop }) => (
        <Daad
          {...{ lijst, gezien, teksten: t }}
          pad="/api/v1/opvraaglijsten/{id}/_verstuur"
          velden={[
            ...termijnvelden(),
            {
              ...{ naam: 'jegens', soort: 'tekst', label: t.jegens, uitleg: t.jegensUitleg },
              ...{ verplicht: t.jegensFout, maxTekens: 300 },
            },
            {
              ...{ naam: 'doel', soort: 'vak', label: t.doel, uitleg: t.doelUitleg, regels: 3 },
              ...{ verplicht: t.doelFout, maxTekens: 2000 },
            },
            // Asked only of what must be given: nobody has to help with his own conviction (EVRM art. 6).
            ...(samenloop.includes('strafrechtelijk_onderzoek') &&
            lijst.vragen.some(({ verplicht }) => verplicht)
              ? strafvelden()
              : []),
          ]}
        />
      )}
    </Gegevens>
  );
}

function strafvelden(): Veld[] {
  const t = opvraagTeksten.versturen;
  const verdacht = (w: Waarden) => w['jegensVerdachte'] === 'ja';
  return [
    { naam: 'jegensVerdachte', soort: 'janee', label: t.verdachte, verplicht: t.verdachteFout },
    {
      ...{ naam: 'cautie', soort: 'keuze', label: t.cautie, verplicht: t.cautieFout, als: verdacht },
      opties: opties(zaakwaarden.cautie),
    },
    {
      ...{ naam: 'cautieToelichting', soort: 'vak', label: t.cautieToelichting, regels: 2, maxTekens: 2000 },
      ...{ verplicht: t.cautieToelichtingFout, als: verdacht },
    },
  ];
}

/** Sends the questions about answers, with a new term. */
export function NaderVragen() {
  const t = opvraagTeksten.nader;
  return (
    <Als handeling="vraagNader" titel={t.titel} inleiding={t.inleiding}>
      {(lijst, gezien) => (
        <Daad
          {...{ lijst, gezien, teksten: t }}
          pad="/api/v1/opvraaglijsten/{id}/_vraag-nader"
          velden={termijnvelden()}
        />
      )}
    </Als>
  );
}

/** Closes the list. */
export function LijstSluiten() {
  const t = opvraagTeksten.sluiten;
  return (
    <Als handeling="sluit" titel={t.titel} inleiding={t.inleiding}>
      {(lijst, gezien) => (
        <Daad
          {...{ lijst, gezien, teksten: t }}
          pad="/api/v1/opvraaglijsten/{id}/_sluit"
          velden={[
            {
              ...{ naam: 'reden', soort: 'vak', label: t.reden, verplicht: t.redenFout, regels: 3 },
              ...{ maxTekens: 2000, als: () => lijst.vragen.some(isOpen) },
            },
          ]}
        />
      )}
    </Als>
  );
}

/** Takes back what was asked. */
export function LijstIntrekken() {
  const t = opvraagTeksten.intrekken;
  return (
    <Als handeling="trekIn" titel={t.titel} inleiding={t.inleiding}>
      {(lijst, gezien) => (
        <Daad
          {...{ lijst, gezien, teksten: t, gevaar: true }}
          pad="/api/v1/opvraaglijsten/{id}/_trek-in"
          velden={[
            {
              ...{ naam: 'reden', soort: 'vak', label: t.reden, verplicht: t.redenFout, regels: 3 },
              maxTekens: 2000,
            },
          ]}
        />
      )}
    </Als>
  );
}

/** Judges one answer beside the question. */
export const VraagBeoordelen = () => <Oordeelpagina vervalt={false} />;

/** Lets a question go that is still open. */
export const VraagLatenVervallen = () => <Oordeelpagina vervalt />;

function Oordeelpagina({ vervalt }: { vervalt: boolean }) {
  const { vraagId = '' } = useParams({ strict: false });
  const t = opvraagTeksten.beoordelen;
  const titel = vervalt ? t.titelVervallen : t.titel;
  return (
    <LijstKader titel={titel} inleiding={vervalt ? t.inleidingVervallen : t.inleiding}>
      {(lijst, gezien) => {
        const vraag = lijst.vragen.find(({ id }) => id === vraagId);
        if (!vraag) return <NietGevonden />;
        if (!vraag.handelingen.includes('beoordeel') || isOpen(vraag) !== vervalt)
          return (
            <NietMogelijk
              terug={`/opvraaglijsten/${lijst.id}`}
              daad={{ bij: 'opvraag', status: lijst.status, handeling: 'beoordeel' }}
            />
          );
        const laatste = vraag.antwoorden.at(-1);
        return (
          <Daad
            {...{ lijst, gezien, vraagId }}
            teksten={{ titel, knop: vervalt ? t.knopVervallen : t.knop, gelukt: t.gelukt }}
            pad="/api/v1/opvraaglijsten/{id}/vragen/{vraagId}/_beoordeel"
            velden={oordeelvelden(vervalt, vraag.handelingen.includes('weiger'))}
          >
            <Kaart titel={opvraagTeksten.vraag.titel(lijst.vragen.indexOf(vraag) + 1)} id="vraag">
              <VraagInhoud vraag={vraag} />
              <Bekend lijst={lijst} vraag={vraag} />
              {laatste && <Antwoord lijst={lijst} antwoord={laatste} />}
            </Kaart>
          </Daad>
        );
      }}
    </LijstKader>
  );
}

/** @param weigerbaar whether the answer can be a refusal */
function oordeelvelden(open: boolean, weigerbaar: boolean): Veld[] {
  const t = opvraagTeksten.beoordelen;
  const uitleg = (oordeel: keyof typeof t.tekst): Veld => ({
    ...{ naam: 'tekst', soort: 'vak', label: t.tekst[oordeel], verplicht: t.tekstFout, regels: 3 },
    ...{ maxTekens: 2000, als: (w: Waarden) => w['oordeel'] === oordeel },
  });
  const { niet_nodig } = opvraagTeksten.oordeel;
  const oordelen = opties(opvraagTeksten.oordeel).filter(
    ({ waarde }) => weigerbaar || waarde !== 'geweigerd',
  );
  return [
    {
      ...{ naam: 'oordeel', soort: 'keuze', label: t.oordeel, verplicht: t.oordeelFout },
      // Of what was not answered there is one thing to say.
      ...(open
        ? { opties: [{ waarde: 'niet_nodig', label: niet_nodig }], begin: 'niet_nodig' }
        : { opties: oordelen }),
    },
    ...(open ? [uitleg('niet_nodig')] : (['nadere_vraag', 'niet_nodig', 'geweigerd'] as const).map(uitleg)),
  ];
}

function Als({
  handeling,
  titel,
  inleiding,
  children,
}: {
  handeling: string;
  titel: string;
  inleiding: string;
  children: (lijst: Opvraaglijst, gezien: Gezien<Opvraaglijst>) => ReactNode;
}) {
  return (
    <LijstKader titel={titel} inleiding={inleiding}>
      {(lijst, gezien) =>
        lijst.handelingen.includes(handeling) ? (
          children(lijst, gezien)
        ) : (
          <NietMogelijk
            terug={`/opvraaglijsten/${lijst.id}`}
            daad={{ bij: 'opvraag', status: lijst.status, handeling }}
          />
        )
      }
    </LijstKader>
  );
}
