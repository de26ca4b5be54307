/*
 * Makes a conversation of pages. Without this file every link and the form work all the same.
 *
 * With it, the address bar names only the start page in her language, so that the browser's history tells nobody what she
 * read; the page she is on lives in the state of the history entry, where back and reload find it. Nothing is stored.
 */
(() => {
  'use strict';

  const LOADING = 300; // milliseconds until she is told that something is coming
  const PATIENCE = 20000;
  const URGENT = 1500; // then help now is shown from memory
  const SHIFTS = 3;
  const SHIFTS_WITHIN = 3000;

  const root = document.documentElement;
  const $ = (selector, within = document) => within.querySelector(selector);
  const conversation = () => $('#conversation');

  let at = history.state?.depth ?? 0; // how many entries of ours lie behind this one
  let running = null; // the request under way
  let leaving = false;
  let emergency = null; // the help page, kept for when the network is gone
  let again = null;
  const bars = new Map();

  /* --- pages --- */

  async function open(path, how = {}) {
    if (leaving || (running && !how.urgent)) return;
    running?.abort();
    const request = running = new AbortController();
    clear();
    const hers = how.said ? say(how.said) : null;
    const waiting = setTimeout(() => wait(), LOADING);
    const enough = setTimeout(() => request.abort(), how.urgent && emergency ? URGENT : PATIENCE);
    try {
      const page = await load(path, request.signal, how.body);
      if (running === request) show(page.document, page.path, how, hers);
    } catch {
      if (running !== request) return;
      hers?.remove();
      if (how.urgent && emergency) show(emergency, path, how, null);
      else fail(() => open(path, how));
    } finally {
      clearTimeout(waiting);
      clearTimeout(enough);
      if (running === request) {
        running = null;
        $('.loading')?.remove();
      }
    }
  }

  async function load(path, signal, body) {
    const answer = await fetch(path, {
      method: body ? 'POST' : 'GET', body, signal, cache: 'no-store', credentials: 'omit', referrerPolicy: 'no-referrer',
    });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (!$('#conversation', page)) throw new Error('not a page');
    return { document: page, path: new URL(answer.url).pathname };
  }

  function show(page, path, how, hers) {
    if (!how.returning) {
      at += 1;
      history.pushState({ path, depth: at }, '', start(page));
    }
    const same = root.lang === page.documentElement.lang && document.body.className === page.body.className;
    if (same && !how.afresh) append(page, hers);
    else replace(page);
    if (how.body) $('#words').value = '';
    bars.set(at, $('.top'));
    keepHelp();
  }

  /* The address to show: the start page in the language of this one. */
  function start(page) {
    return $('a.name', page)?.getAttribute('href') ?? '/';
  }

  function append(page, hers) {
    const articles = [...page.querySelectorAll('#conversation > article')].map((article) => document.importNode(article, true));
    articles.forEach((article) => article.classList.add('arrives'));
    const arrived = hers ? [hers, ...articles] : articles;
    mark(arrived);
    conversation().append(...arrived);
    renew(document.importNode($('.top', page), true), $('#ask', page), $('#help', page));
    look(arrived[0], $('h1', articles[0]));
  }

  function replace(page) {
    root.lang = page.documentElement.lang;
    root.dir = page.documentElement.dir;
    document.body.className = page.body.className;
    document.body.replaceChildren(...[...page.body.childNodes].map((node) => document.importNode(node, true)));
    mark([...conversation().children]);
    window.scrollTo(0, 0);
    $('h1')?.focus({ preventScroll: true });
  }

  /* The bars belong to the page she is on; what she is writing stays. */
  function renew(top, ask, help) {
    $('.top').replaceWith(top);
    if (help) $('#help').href = help.getAttribute('href');
    if (ask && $('#ask')) {
      $('#ask').action = ask.getAttribute('action');
      $('#ask').elements.listening.value = ask.elements.listening.value;
    }
    top.dataset.action = $('#ask')?.getAttribute('action') ?? '';
    top.dataset.listening = $('#ask')?.elements.listening.value ?? '';
    top.dataset.help = $('#help')?.getAttribute('href') ?? '';
  }

  function mark(nodes) {
    nodes.forEach((node) => { node.dataset.turn = at; });
  }

  function look(node, heading) {
    heading?.focus({ preventScroll: true });
    node.scrollIntoView({ block: 'start' });
  }

  /* Going back takes away what came after. */
  addEventListener('popstate', (event) => {
    if (leaving || !event.state) return;
    running?.abort();
    running = null;
    clear();
    at = event.state.depth;
    const turns = [...document.querySelectorAll('[data-turn]')];
    const here = turns.filter((node) => Number(node.dataset.turn) === at);
    const top = bars.get(at);
    if (!here.length || !top) {
      open(event.state.path, { returning: true, afresh: true });
      return;
    }
    turns.filter((node) => Number(node.dataset.turn) > at).forEach((node) => node.remove());
    if (top !== $('.top')) {
      $('.top').replaceWith(top);
      $('#ask').action = top.dataset.action;
      $('#ask').elements.listening.value = top.dataset.listening;
      $('#help').href = top.dataset.help;
    }
    look(here[0], $('h1', here.find((node) => node.matches('article'))));
  });

  /* --- what she sees meanwhile --- */

  function say(words) {
    const hers = document.createElement('p');
    hers.className = 'hers arrives';
    hers.dir = 'auto';
    const who = document.createElement('span');
    who.className = 'unseen';
    who.textContent = `${conversation().dataset.you}: `;
    hers.append(who, words);
    conversation().append(hers);
    hers.scrollIntoView({ block: 'nearest' });
    return hers;
  }

  function wait() {
    if ($('.loading') || !conversation()) return;
    const loading = document.createElement('p');
    loading.className = 'loading';
    loading.textContent = conversation().dataset.loading ?? '…';
    conversation().append(loading);
    loading.scrollIntoView({ block: 'nearest' });
  }

  function fail(retry) {
    again = retry;
    const template = $('#offline');
    if (!template) return;
    const said = template.content.firstElementChild.cloneNode(true);
    said.classList.add('failed', 'arrives');
    conversation().append(said);
    look(said, $('h1', said));
  }

  function clear() {
    document.querySelectorAll('.failed, .loading').forEach((node) => node.remove());
  }

  /* Help now must open when the network is gone: it is read once per language and kept in memory. */
  function keepHelp() {
    const lang = root.lang;
    if (!$('#help') || emergency?.documentElement.lang === lang) return;
    load(`/${lang}/h`).then((page) => { if (page.document.documentElement.lang === lang) emergency = page.document; }, () => {});
  }

  /* --- what she does --- */

  addEventListener('click', (event) => {
    const link = event.target.closest('a');
    closeTongues(event.target);
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if ('exit' in link.dataset) {
      event.preventDefault();
      leave();
    } else if ('again' in link.dataset) {
      event.preventDefault();
      again?.();
    } else if (!link.target && link.origin === location.origin && !link.hash) {
      event.preventDefault();
      follow(link);
    }
  });

  function follow(link) {
    const before = link.id === 'back' ? depthOf(link.pathname) : -1;
    if (before >= 0 && !running) history.go(before - at);
    else if (link.id === 'help') open(link.pathname, { urgent: true });
    else open(link.pathname, { said: link.matches('.bubble .choice') ? $('span', link).firstChild.textContent.trim() : '' });
  }

  /* Where in the conversation this page was last seen, if it is still there. */
  function depthOf(path) {
    const seen = [...document.querySelectorAll('article[data-turn]')]
      .filter((article) => article.dataset.path === path && Number(article.dataset.turn) < at);
    return seen.length ? Number(seen.at(-1).dataset.turn) : -1;
  }

  addEventListener('submit', (event) => {
    if (event.target.id !== 'ask') return;
    event.preventDefault();
    const words = $('#words').value.trim();
    if (words && !running) open(event.target.getAttribute('action'), { said: words, body: new URLSearchParams(new FormData(event.target)) });
  });

  function closeTongues(target) {
    const tongues = $('.tongues[open]');
    if (tongues && !tongues.contains(target)) tongues.open = false;
  }

  /* --- the way out --- */

  function leave() {
    if (leaving) return;
    leaving = true;
    const refuge = $('[data-exit]')?.dataset.exit ?? 'about:blank';
    running?.abort();
    emergency = null;
    bars.clear();
    root.classList.add('gone');
    document.body.replaceChildren();
    const out = once(() => location.replace(navigator.onLine === false ? refuge : '/exit'));
    // Back to our first entry, so that none of ours is left behind the page that replaces it.
    if (at > 0) {
      addEventListener('popstate', out);
      history.go(-at);
      setTimeout(out, 150);
    } else {
      out();
    }
    setTimeout(() => location.replace(refuge), 3000);
  }

  function once(run) {
    let done = false;
    return () => {
      if (!done) run();
      done = true;
    };
  }

  let shifts = [];
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closeTongues(null);
    if (event.repeat) return;
    shifts = event.key === 'Shift' ? [...shifts, event.timeStamp].filter((time) => event.timeStamp - time < SHIFTS_WITHIN) : [];
    if (shifts.length >= SHIFTS) leave();
  });

  addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    root.classList.add('gone');
    if (leaving) location.replace('/exit');
    else location.reload();
  });

  /* --- the beginning --- */

  const arrival = performance.getEntriesByType('navigation')[0]?.type;
  const wanted = history.state?.path;
  mark([...conversation().children]);
  renew($('.top'), null, null);
  bars.set(at, $('.top'));
  if (arrival === 'reload' && wanted && wanted !== location.pathname) {
    open(wanted, { returning: true, afresh: true });
  } else {
    history.replaceState({ path: location.pathname, depth: at }, '');
    setTimeout(keepHelp, 1000);
  }
})();
