// A small reader for compiled CSS: enough to drop the rules that no component uses, without another dependency.

/** Splits CSS into blocks `{ kop, inhoud }`; comments and @charset are left out. */
export function blokken(css) {
  const tekst = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@charset[^;]*;/g, '');
  const gevonden = [];
  let begin = 0;
  let i = 0;
  while (i < tekst.length) {
    if (tekst[i] === '"' || tekst[i] === "'") {
      i = einde(tekst, i);
    } else if (tekst[i] === '{') {
      const slot = sluitend(tekst, i);
      gevonden.push({ kop: tekst.slice(begin, i).trim(), inhoud: tekst.slice(i + 1, slot).trim() });
      i = slot;
      begin = slot + 1;
    }
    i += 1;
  }
  return gevonden;
}

function einde(tekst, start) {
  let i = start + 1;
  while (i < tekst.length && tekst[i] !== tekst[start]) i += tekst[i] === '\\' ? 2 : 1;
  return i;
}

function sluitend(tekst, start) {
  let diepte = 0;
  for (let i = start; i < tekst.length; i += 1) {
    if (tekst[i] === '"' || tekst[i] === "'") i = einde(tekst, i);
    else if (tekst[i] === '{') diepte += 1;
    else if (tekst[i] === '}' && --diepte === 0) return i;
  }
  throw new Error('CSS eindigt midden in een blok');
}

/** Splits a selector list on the commas that stand outside brackets. */
export function selectoren(kop) {
  const delen = [];
  let diepte = 0;
  let begin = 0;
  for (let i = 0; i < kop.length; i += 1) {
    if (kop[i] === '(' || kop[i] === '[') diepte += 1;
    else if (kop[i] === ')' || kop[i] === ']') diepte -= 1;
    else if (kop[i] === ',' && diepte === 0) {
      delen.push(kop.slice(begin, i).trim());
      begin = i + 1;
    }
  }
  return [...delen, kop.slice(begin).trim()];
}

/** The rules of which every class of a selector is in `gebruikt`. */
export function snoei(css, gebruikt) {
  const over = [];
  for (const { kop, inhoud } of blokken(css)) {
    if (/^@(media|supports|layer)/.test(kop)) {
      const binnen = snoei(inhoud, gebruikt);
      if (binnen) over.push(`${kop} {\n${binnen}\n}`);
    } else if (kop.startsWith('@keyframes')) {
      over.push(`${kop} {\n${inhoud}\n}`);
    } else if (!kop.startsWith('@')) {
      const blijft = selectoren(kop).filter(
        (s) => klassen(s).every((k) => gebruikt.has(k)) && klassen(s).length > 0,
      );
      if (blijft.length > 0) over.push(`${blijft.join(',\n')} {\n  ${inhoud.replace(/\n\s*/g, '\n  ')}\n}`);
    }
  }
  return over.join('\n');
}

function klassen(selector) {
  return [...zonderNiet(selector).matchAll(/\.([a-zA-Z][\w-]*)/g)].map((m) => m[1]);
}

/** A class inside `:not(…)` need not exist for the rule to apply. */
function zonderNiet(selector) {
  const plaats = selector.indexOf(':not(');
  if (plaats < 0) return selector;
  let diepte = 0;
  let i = plaats + 4;
  do {
    if (selector[i] === '(') diepte += 1;
    else if (selector[i] === ')') diepte -= 1;
    i += 1;
  } while (diepte > 0 && i < selector.length);
  return selector.slice(0, plaats) + zonderNiet(selector.slice(i));
}

/** Names of the custom properties that a piece of CSS reads. */
export function gelezen(css) {
  return new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].map((m) => m[1]));
}

/** Declarations of custom properties, by name. */
export function eigenschappen(css) {
  const kaart = new Map();
  for (const m of css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/^\s*(--[\w-]+):\s*([^;]+);/gm))
    kaart.set(m[1], m[2].trim());
  return kaart;
}
