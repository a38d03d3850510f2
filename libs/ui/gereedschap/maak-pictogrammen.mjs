// Writes src/pictogram/generated/vormen.ts: the shapes of the few icons we use, out of the thousands of @tabler/icons-react (MIT).
// Copied as data because importing that package costs the server all its icons, in memory and in start time.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const namen = {
  inbox: 'Inbox',
  palet: 'Palette',
  map: 'Folder',
  gebouw: 'Building',
  rapport: 'Report',
  post: 'Mail',
  fout: 'Bug',
  mensen: 'Users',
  mens: 'User',
  spoor: 'FileSearch',
  zoek: 'Search',
  uit: 'Logout',
  huis: 'Home',
  menu: 'Menu2',
  sluit: 'X',
  vink: 'Check',
  rechts: 'ChevronRight',
  links: 'ChevronLeft',
  omlaag: 'ChevronDown',
  driehoek: 'AlertTriangle',
  achthoek: 'AlertOctagon',
  cirkelvink: 'CircleCheck',
  info: 'InfoCircle',
  klok: 'ClockHour4',
  klokte: 'ClockExclamation',
  klokpauze: 'ClockPause',
  agenda: 'Calendar',
  extern: 'ExternalLink',
  download: 'Download',
  nieuw: 'Plus',
  wijzig: 'Pencil',
  verwijder: 'Trash',
  stuur: 'Send',
  lijst: 'ListDetails',
  slot: 'Lock',
  machine: 'Robot',
  kruis: 'CircleX',
  ververs: 'Refresh',
  oog: 'Eye',
  print: 'Printer',
  filter: 'Filter',
  telefoon: 'Phone',
  bestanden: 'Files',
  schild: 'ShieldCheck',
  cirkel: 'Circle',
  op: 'ArrowUp',
  neer: 'ArrowDown',
  stapel: 'Stack2',
  zandloper: 'HourglassHigh',
  terug: 'ArrowLeft',
  verder: 'ArrowRight',
  lampje: 'Bulb',
  weegschaal: 'Scale',
  personen: 'UsersGroup',
  paperclip: 'Paperclip',
  ban: 'Ban',
  notitie: 'Note',
  hulp: 'HelpCircle',
  toetsen: 'Command',
  bel: 'Bell',
};
const regels = Object.entries(namen).map(([naam, tabler]) => {
  const bron = readFileSync(
    new URL(`../../../node_modules/@tabler/icons-react/dist/esm/icons/Icon${tabler}.mjs`, import.meta.url),
    'utf8',
  );
  const vormen = [...bron.matchAll(/\["path", \{ "d": "([^"]+)"/g)].map((m) => m[1]);
  if (vormen.length === 0) throw new Error(`${tabler} heeft geen pad`);
  return `  ${naam}: [${vormen.map((d) => `'${d}'`).join(', ')}],`;
});
writeFileSync(
  fileURLToPath(new URL('../src/pictogram/generated/vormen.ts', import.meta.url)),
  `// Made by libs/ui/gereedschap/maak-pictogrammen.mjs from @tabler/icons-react 3.51.0 (MIT, Paweł Kuna).\nexport const vormen = {\n${regels.join('\n')}\n} as const;\n`,
);
