import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Alinea, Gegevenslijst, Kaart, KnopKoppeling, Kop, momentTekst, StatusLabel } from '@navolgbaar/ui';
import { koppelversiesVraag, type Formulierkoppeling } from '../../api/koppelingen';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import { formulierTeksten as teksten, koppelingTeksten } from '../../teksten/koppelingen';
import { Koppelingtabel } from './koppeling-tabel';
import { Proef } from './proef';

/** One form: the koppeling that holds, an example to try it with, and all versions before it. */
export function FormulierPagina() {
  const { formulier = '' } = useParams({ strict: false });
  const vraag = useQuery(koppelversiesVraag(formulier));
  return (
    <Gegevens vraag={vraag} wat={teksten.wat}>
      {([nu, ...eerder]) => nu && <Formulierscherm nu={nu} eerder={eerder} />}
    </Gegevens>
  );
}

function Formulierscherm({ nu, eerder }: { nu: Formulierkoppeling; eerder: readonly Formulierkoppeling[] }) {
  const { formulierId, naam, machineclientId, machineclientNaam } = nu;
  const pad = `/koppelingen/formulieren/${encodeURIComponent(formulierId)}`;
  const { gegevens } = teksten;
  return (
    <Pagina
      titel={naam}
      kruimels={[
        { label: koppelingTeksten.titel, href: adres('/koppelingen') },
        { label: koppelingTeksten.tabs.formulieren, href: adres('/koppelingen/formulieren') },
        { label: naam },
      ]}
      acties={
        <KnopKoppeling href={adres(`${pad}/wijzigen`)} pictogram="wijzig">
          {teksten.wijzig}
        </KnopKoppeling>
      }
    >
      <Kaart titel={gegevens.titel} id="over">
        <Gegevenslijst
          gegevens={[
            { label: gegevens.id, waarde: <span className="nav-breekbaar">{formulierId}</span> },
            {
              label: gegevens.systeem,
              waarde: machineclientId ? (machineclientNaam ?? machineclientId) : teksten.elkSysteem,
            },
          ]}
        />
      </Kaart>
      <Versie koppeling={nu} geldt />
      <Proef key={nu.versie} koppeling={nu} />
      {eerder.length > 0 && (
        <>
          <Kop niveau={2}>{teksten.eerdere}</Kop>
          <Alinea>{teksten.eerdereUitleg}</Alinea>
          {eerder.map((koppeling) => (
            <Versie key={koppeling.versie} koppeling={koppeling} />
          ))}
        </>
      )}
    </Pagina>
  );
}

function Versie({ koppeling, geldt = false }: { koppeling: Formulierkoppeling; geldt?: boolean }) {
  const { versie, vastgesteldOp, vastgesteldDoor } = koppeling;
  return (
    <Kaart
      titel={teksten.versie(versie)}
      id={`versie-${versie}`}
      niveau={geldt ? 2 : 3}
      acties={
        <StatusLabel soort={geldt ? 'gelukt' : 'rust'}>
          {geldt ? teksten.geldt : teksten.vervangen}
        </StatusLabel>
      }
    >
      <Alinea>{teksten.vastgesteld(momentTekst(vastgesteldOp), vastgesteldDoor ?? teksten.server)}</Alinea>
      {geldt ? (
        <Koppelingtabel koppeling={koppeling} />
      ) : (
        <details className="nav-herleiding">
          <summary>{teksten.toon}</summary>
          <Koppelingtabel koppeling={koppeling} />
        </details>
      )}
    </Kaart>
  );
}
