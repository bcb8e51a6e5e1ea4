/* Whole folders into the drop zone, every file of every folder, however many; and the keys of the review. */
(function () {
  'use strict';
  if (window.zvirkaFolders) return;

  // A reader hands out a folder in parts of a hundred; it is at its end when it hands out none.
  async function entries(reader) {
    const all = [];
    for (;;) {
      const part = await new Promise(function (done, failed) { reader.readEntries(done, failed); });
      if (!part.length) return all;
      all.push.apply(all, part);
    }
  }

  async function files(entry) {
    if (entry.isFile) {
      return [await new Promise(function (done, failed) { entry.file(done, failed); })];
    }
    const inside = await entries(entry.createReader());
    const all = [];
    for (const each of inside.sort(function (a, b) { return a.name.localeCompare(b.name); })) {
      all.push.apply(all, await files(each));
    }
    return all;
  }

  // Through the component's own field, as if they had been chosen there.
  function hand(upload, list) {
    const visible = list.filter(function (file) { return !file.name.startsWith('.'); });
    const input = upload.querySelector('input[type=file]') || upload.shadowRoot.querySelector('input[type=file]');
    const transfer = new DataTransfer();
    visible.forEach(function (file) { transfer.items.add(file); });
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }

  // J, K and C by their places, whatever the layout, wherever the keyboard is; who holds C down confirms one measure.
  window.zvirkaReviewKeys = function (view) {
    if (view.zvirkaKeys) return;
    view.zvirkaKeys = true;
    const steps = { KeyJ: 'next', KeyK: 'before', KeyC: 'confirm' };
    document.addEventListener('keydown', function listener(event) {
      if (!view.isConnected) {
        document.removeEventListener('keydown', listener);
        view.zvirkaKeys = false;
        return;
      }
      const step = steps[event.code];
      if (!step || !window.zvirka.singleKey(event) || (event.repeat && step === 'confirm')) return;
      view.dispatchEvent(new Event('zvirka-' + step));
    });
  };

  window.zvirkaFolders = function (upload) {
    if (upload.zvirkaFolders) return;
    upload.zvirkaFolders = true;
    upload.addEventListener('drop', function (event) {
      const found = Array.from(event.dataTransfer.items)
        .map(function (item) { return item.webkitGetAsEntry && item.webkitGetAsEntry(); })
        .filter(Boolean);
      if (!found.some(function (entry) { return entry.isDirectory; })) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      upload.removeAttribute('dragover');
      Promise.all(found.map(files)).then(function (lists) { hand(upload, lists.flat()); });
    }, true);
    const button = upload.querySelector('#choose-folder');
    const folder = document.createElement('input');
    folder.type = 'file';
    folder.webkitdirectory = true;
    folder.multiple = true;
    folder.hidden = true;
    folder.className = 'folder-input';
    document.body.appendChild(folder);
    folder.addEventListener('change', function () {
      hand(upload, Array.from(folder.files));
      folder.value = '';
    });
    if (button) button.addEventListener('click', function () { folder.click(); });
  };
})();
