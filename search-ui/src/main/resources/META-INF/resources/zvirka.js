/* What must happen in the browser itself: keys, theme, language, copying. */
(function () {
  'use strict';
  if (window.zvirka) return;
  const THEME = 'zvirka-theme';
  const order = ['light dark', 'light', 'dark'];

  function typing(target) {
    return target && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
  }

  function applyTheme(value) {
    document.documentElement.style.colorScheme = value;
    document.documentElement.dataset.scheme = value;
    window.dispatchEvent(new Event('zvirka-theme'));
  }

  function dark() {
    const chosen = localStorage.getItem(THEME) || 'light dark';
    return chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  }

  function switchTheme() {
    const next = dark() ? 'light' : 'dark';
    localStorage.setItem(THEME, next);
    applyTheme(next);
  }

  function switchLanguage(code) {
    document.cookie = 'zvirka-language=' + code + ';path=/;max-age=31536000;samesite=lax';
    location.reload();
  }

  // Single keys can be switched off: who dictates or misses keys would set them off unwillingly.
  function singleKeys() {
    return localStorage.getItem('zvirka-keys') !== 'off';
  }

  function showKeys() {
    const keys = document.getElementById('keys');
    if (!keys || keys.open) return;
    keys.querySelector('input').checked = singleKeys();
    keys.showModal();
  }

  // What had the keyboard may be made anew by the server; then its successor gets it, else the heading nearest to it.
  let held = null;

  function label(element) {
    return element.getAttribute('aria-label') || element.textContent.trim().slice(0, 200);
  }

  function visible(element) {
    return element && element.getClientRects().length > 0;
  }

  document.addEventListener('focusin', function (event) {
    const ancestors = [];
    for (let at = event.target.parentElement; at && at !== document.body; at = at.parentElement) ancestors.push(at);
    held = { element: event.target, id: event.target.id, tag: event.target.tagName, label: label(event.target), ancestors: ancestors };
  });
  // Whoever clicks beside everything lets go.
  document.addEventListener('mousedown', function () {
    setTimeout(function () { if (document.activeElement === document.body) held = null; });
  });

  function successor(lost) {
    const same = lost.id ? document.getElementById(lost.id) : null;
    if (visible(same)) return same;
    const near = lost.ancestors.find(function (each) { return each.isConnected && visible(each); });
    if (!near) return null;
    const alike = Array.from(near.getElementsByTagName(lost.tag)).find(function (each) {
      return visible(each) && label(each) === lost.label;
    });
    if (alike) return alike;
    for (let at = near; at && at !== document.body; at = at.parentElement) {
      const heading = Array.from(at.querySelectorAll('h1, h2, h3')).find(visible);
      if (heading) return heading;
    }
    return null;
  }

  function handOver() {
    const lost = held;
    if (!lost || visible(lost.element) || document.activeElement !== document.body) return;
    held = null;
    const next = successor(lost);
    if (!next) return;
    if (/^H[1-6]$/.test(next.tagName) && !next.hasAttribute('tabindex')) next.tabIndex = -1;
    next.focus({ preventScroll: true });
  }

  let looking = 0;
  new MutationObserver(function () {
    if (looking || !held || document.activeElement !== document.body) return;
    // After everything that came with the same answer, and what the view itself does about the keyboard.
    looking = setTimeout(function () {
      looking = 0;
      handOver();
    }, 120);
  }).observe(document.documentElement, { childList: true, subtree: true, attributeFilter: ['hidden'] });

  // While the framework is on its way to another view, it loses a click on a link: such a click waits for the arrival.
  const LONGEST_WAY = 4000;

  function travelling() {
    return !!(window.Vaadin && window.Vaadin.Flow && window.Vaadin.Flow.navigation);
  }

  function follow(link) {
    if (link.isConnected) {
      link.click();
      return;
    }
    const same = document.createElement('a');
    same.href = link.href;
    document.body.append(same);
    same.click();
    same.remove();
  }

  let waiting = null;

  window.addEventListener('click', function (event) {
    const link = event.composedPath().find(function (each) { return each.tagName === 'A' && each.href; });
    if (!link || !travelling() || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey ||
      event.defaultPrevented || link.target || link.hasAttribute('download') || link.hasAttribute('router-ignore') ||
      link.origin !== location.origin || link.getAttribute('href').startsWith('#')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const first = waiting === null;
    waiting = link;
    if (!first) return;
    const arrived = function () {
      window.removeEventListener('vaadin-navigated', arrived);
      clearTimeout(patience);
      // The framework says it has arrived before it has put its own mark away.
      setTimeout(function () {
        const wanted = waiting;
        waiting = null;
        if (travelling()) delete window.Vaadin.Flow.navigation;
        follow(wanted);
      });
    };
    const patience = setTimeout(arrived, LONGEST_WAY);
    window.addEventListener('vaadin-navigated', arrived);
  }, true);

  document.addEventListener('change', function (event) {
    if (event.target.id === 'single-keys') localStorage.setItem('zvirka-keys', event.target.checked ? 'on' : 'off');
  });

  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || !singleKeys()) return;
    const target = event.composedPath()[0];
    const box = document.getElementById('query');
    if (document.querySelector('dialog[open]')) return;
    if (event.key === '?' && !typing(target)) {
      event.preventDefault();
      showKeys();
    }
    // The key of the Ukrainian layout at the same place gives a full stop.
    const slash = event.key === '/' || (event.code === 'Slash' && event.key === '.');
    if (slash && !typing(target) && box) {
      event.preventDefault();
      box.focus();
      box.select();
    }
  });

  // The offers below the search box: a list that the arrows walk while the keyboard stays in the box.
  function offers() {
    return document.getElementById('suggestions');
  }

  function showOffers(open) {
    const list = offers();
    const box = document.getElementById('query');
    if (!list || !box) return;
    list.hidden = !open;
    box.setAttribute('aria-expanded', String(open));
    if (!open) activate(-1);
  }

  function activate(index) {
    const list = offers();
    const box = document.getElementById('query');
    Array.from(list.children).forEach(function (item, at) {
      item.setAttribute('aria-selected', String(at === index));
      if (at === index) item.scrollIntoView({ block: 'nearest' });
    });
    if (index < 0) box.removeAttribute('aria-activedescendant');
    else box.setAttribute('aria-activedescendant', list.children[index].id);
  }

  function choose(index) {
    showOffers(false);
    document.querySelector('.search-box').$server.choose(index);
  }

  function walkOffers(event) {
    const list = offers();
    if (!list || event.target.id !== 'query' || event.ctrlKey || event.metaKey || event.altKey) return;
    const open = !list.hidden;
    const count = list.children.length;
    const at = Array.from(list.children).findIndex(function (item) { return item.getAttribute('aria-selected') === 'true'; });
    const taken = function () {
      event.preventDefault();
      event.stopPropagation();
    };
    if (event.key === 'ArrowDown') {
      taken();
      if (open) activate(at + 1 < count ? at + 1 : -1);
      else document.querySelector('.search-box').$server.down(event.target.value);
    } else if (event.key === 'ArrowUp' && open) {
      taken();
      activate(at < 0 ? count - 1 : at - 1);
    } else if (event.key === 'Escape' && open) {
      taken();
      showOffers(false);
    } else if (event.key === 'Enter') {
      if (open && at >= 0) {
        taken();
        choose(at);
      } else {
        event.target.dataset.entered = event.target.value;
        showOffers(false);
      }
    }
  }

  document.addEventListener('keydown', walkOffers, true);
  document.addEventListener('focusout', function (event) {
    if (event.target.id === 'query') showOffers(false);
  });
  // Before the box loses the keyboard to the click.
  document.addEventListener('mousedown', function (event) {
    const item = event.target.closest && event.target.closest('#suggestions [role=option]');
    if (!item) return;
    event.preventDefault();
    choose(Array.from(item.parentElement.children).indexOf(item));
  });

  document.addEventListener('click', function (event) {
    const button = event.target.closest && event.target.closest('#language, #scheme, #show-keys, [data-copy], [data-copy-address], [data-copy-row]');
    if (!button) return;
    if (button.id === 'scheme') switchTheme();
    else if (button.id === 'show-keys') showKeys();
    else if (button.id === 'language') switchLanguage(button.dataset.language);
    else if (button.dataset.copyAddress) window.zvirka.copy(location.origin + '/' + button.dataset.copyAddress, button);
    else if (button.dataset.copyRow) {
      const row = button.dataset.copyRow;
      const at = row.lastIndexOf('\t') + 1;
      window.zvirka.copy(row.slice(0, at) + location.origin + '/' + row.slice(at), button);
    } else window.zvirka.copy(button.dataset.copy, button);
  });

  window.zvirka = {
    dark: dark,
    // Whether a key pressed alone is meant for the view: no writing, no dialog, and the reader wants single keys.
    singleKey: function (event) {
      return singleKeys() && !event.ctrlKey && !event.metaKey && !event.altKey &&
        !typing(event.composedPath()[0] || event.target) && !document.querySelector('dialog[open]');
    },
    // Shows what the archive offers for what is typed, unless the reader has gone on meanwhile.
    offer: function (box, list, typed) {
      const input = box.querySelector('#query');
      const items = list.map(function (each, at) {
        const item = document.createElement('li');
        item.id = 'suggestion-' + at;
        item.setAttribute('role', 'option');
        item.setAttribute('aria-selected', 'false');
        const text = document.createElement('span');
        text.textContent = each.text;
        const kind = document.createElement('small');
        kind.textContent = each.kind;
        item.append(text, kind);
        return item;
      });
      offers().replaceChildren.apply(offers(), items);
      const still = document.activeElement === input && input.value === typed && input.dataset.entered !== typed;
      showOffers(still && items.length > 0);
      delete input.dataset.entered;
    },
    // Lays a frame over the row of a page's picture and scrolls it into sight.
    frameRow: function (view, x, y, width, height, scale) {
      const image = view.querySelector('img');
      const frame = view.querySelector('.row-frame');
      const lay = function () {
        if (!image.naturalWidth || !width) return;
        const wide = image.naturalWidth / scale;
        const high = image.naturalHeight / scale;
        frame.style.cssText = 'display:block;left:' + (100 * x) / wide + '%;top:' + (100 * y) / high + '%;width:' +
          (100 * width) / wide + '%;height:' + (100 * height) / high + '%';
        view.scrollTop = frame.offsetTop - (view.clientHeight - frame.offsetHeight) / 2;
      };
      image.addEventListener('error', function () { view.parentElement.hidden = true; }, { once: true });
      if (image.complete) requestAnimationFrame(lay);
      else image.addEventListener('load', lay, { once: true });
    },
    copy: function (text, button) {
      const done = function () {
        if (!button) return;
        button.classList.add('copied');
        const note = button.parentElement.querySelector('[data-said]');
        if (note) {
          note.textContent = note.dataset.said;
          setTimeout(function () { note.textContent = ''; }, 2500);
        }
        setTimeout(function () { button.classList.remove('copied'); }, 1500);
      };
      if (navigator.clipboard && isSecureContext) {
        navigator.clipboard.writeText(text).then(done);
        return;
      }
      const area = document.createElement('textarea');
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand('copy');
      area.remove();
      done();
    },
  };
  applyTheme(localStorage.getItem(THEME) || 'light dark');
})();
