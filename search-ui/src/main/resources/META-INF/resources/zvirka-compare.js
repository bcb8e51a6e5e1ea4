/* Heat maps and flows by ECharts, in the page's own colours; a click on a part opens its measures. */
(function () {
  'use strict';

  // The variables hold light-dark(); only a used value tells which of the two holds.
  function colour(name) {
    const probe = document.createElement('i');
    probe.style.color = 'var(' + name + ')';
    document.body.append(probe);
    const value = getComputedStyle(probe).color;
    probe.remove();
    return value;
  }

  function font() {
    return { fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 13, color: colour('--ink') };
  }

  function common() {
    return {
      animation: false, textStyle: font(),
      backgroundColor: 'transparent',
      tooltip: { trigger: 'item', confine: true, renderMode: 'richText', backgroundColor: colour('--paper'), borderColor: colour('--line'),
        textStyle: font(), formatter: function (p) { return (p.data && p.data.tip) || p.name; } },
    };
  }

  /* data: rows, columns, cells [{row, column, value or null, text, tip, address}], most */
  function heat(element, data) {
    const narrow = element.clientWidth < 560;
    const ink = colour('--ink');
    const paper = colour('--paper');
    function cell(c, text) {
      return { value: [c.column, c.row, c.value], tip: c.tip, address: c.address,
        label: { show: true, formatter: function () { return c.text; }, color: text } };
    }
    const told = data.cells.filter(function (c) { return c.value !== null; });
    const known = told.filter(function (c) { return !c.small; }).map(function (c) { return cell(c, c.value > data.most * 0.55 ? paper : ink); });
    // Numbers too small for a share have no shade that would tell one.
    const few = told.filter(function (c) { return c.small; }).map(function (c) { return cell(c, ink); });
    const unknown = data.cells.filter(function (c) { return c.value === null; }).map(function (c) {
      return { value: [c.column, c.row, 0], tip: c.tip, itemStyle: { color: paper, borderColor: colour('--line'),
        decal: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: Math.PI / 4, color: colour('--line') } } };
    });
    const label = Object.assign(font(), { width: narrow ? 112 : 228, overflow: 'truncate' });
    return Object.assign(common(), {
      grid: { left: narrow ? 120 : 240, right: 8, top: 96, bottom: 8 },
      xAxis: { type: 'category', position: 'top', data: data.columns, splitArea: { show: false }, axisLine: { show: false }, axisTick: { show: false },
        axisLabel: Object.assign(font(), { rotate: 40, width: 120, overflow: 'truncate', interval: 0 }) },
      yAxis: { type: 'category', inverse: true, data: data.rows, axisLine: { show: false }, axisTick: { show: false }, axisLabel: label },
      visualMap: { show: false, seriesIndex: 0, min: 0, max: data.most || 1, dimension: 2, inRange: { color: [colour('--paper-2'), colour('--accent')] } },
      series: [
        { type: 'heatmap', data: known, itemStyle: { borderColor: paper, borderWidth: 2 }, emphasis: { itemStyle: { borderColor: ink } }, cursor: 'pointer' },
        { type: 'heatmap', data: few, itemStyle: { color: paper, borderColor: colour('--line'), borderWidth: 1 }, emphasis: { itemStyle: { borderColor: ink } }, cursor: 'pointer' },
        { type: 'heatmap', data: unknown, label: { show: false }, cursor: 'default' },
      ],
    });
  }

  /* data: nodes [{name, label, depth, style}], links [{source, target, value, tip}] */
  function flow(element, data) {
    const styles = { kept: '--done', reworded: '--partial', dropped: '--not-done', fresh: '--progress', total: '--ink-2' };
    return Object.assign(common(), {
      series: [{ type: 'sankey', left: 8, right: element.clientWidth < 560 ? 110 : 200, top: 8, bottom: 8, nodeWidth: 14, nodeGap: 14, draggable: false,
        layoutIterations: 0, emphasis: { focus: 'adjacency' }, label: Object.assign(font(), { formatter: function (p) { return p.data.label; } }),
        data: data.nodes.map(function (n) { return { name: n.name, label: n.label, tip: n.label, depth: n.depth, address: n.address,
          itemStyle: { color: colour(styles[n.style]) } }; }).map(function (n) { const text = n.label; n.label = { formatter: function () { return text; } }; return n; }),
        links: data.links.map(function (l) { return { source: l.source, target: l.target, value: l.value, tip: l.tip, address: l.address,
          lineStyle: { color: l.colour, opacity: 0.35 } }; }) }],
    });
  }

  const STATUS = {
    'status-done': '--done', 'status-partial': '--partial', 'status-in-progress': '--progress', 'status-not-done': '--not-done',
    'status-no-occasion': '--line-strong', 'status-not-reported': '--line', 'status-planned': '--ink-2',
  };

  /* data: upright, names, series [{name, style, stretches [{value, tip, address}]}] */
  function bars(element, data) {
    const narrow = element.clientWidth < 560;
    const ink = colour('--ink');
    const paper = colour('--paper');
    const names = { type: 'category', inverse: !data.upright, data: data.names, axisLine: { show: data.upright, lineStyle: { color: colour('--line') } },
      axisTick: { show: false }, axisLabel: Object.assign(font(), data.upright ? { hideOverlap: true } : { width: narrow ? 112 : 228, overflow: 'truncate' }) };
    const values = { type: 'value', show: data.upright, max: 'dataMax', minInterval: 1, splitNumber: 3, splitLine: { lineStyle: { color: colour('--line') } },
      axisLabel: font() };
    return Object.assign(common(), {
      grid: data.upright ? { left: 32, right: 8, top: narrow ? 108 : 44, bottom: 28 } : { left: narrow ? 120 : 240, right: 16, top: narrow ? 100 : 44, bottom: 8 },
      legend: { left: 0, top: 0, icon: 'rect', itemWidth: 12, itemHeight: 12, textStyle: font(), selectedMode: false },
      xAxis: data.upright ? names : values, yAxis: data.upright ? values : names,
      series: data.series.map(function (one) {
        const pale = one.style === 'status-not-reported' || one.style === 'status-no-occasion';
        return { type: 'bar', stack: 'all', name: one.name, barMaxWidth: 22, cursor: 'pointer',
          itemStyle: { color: colour(STATUS[one.style]), borderColor: paper, borderWidth: 1 },
          label: { show: !data.upright, color: pale ? ink : paper, fontSize: 12, formatter: function (p) { return p.value > 0 ? p.value : ''; } },
          labelLayout: { hideOverlap: true }, data: one.stretches };
      }),
    });
  }

  const KINDS = { heat: heat, flow: flow, bars: bars };

  function open(element, address) {
    const link = document.createElement('a');
    link.href = address;
    element.append(link);
    link.click();
    link.remove();
  }

  window.zvirkaPicture = function (element, kind, data) {
    const echarts = window.echarts;
    if (!echarts || !element.clientWidth) {
      if (element.isConnected) { setTimeout(function () { window.zvirkaPicture(element, kind, data); }, 50); }
      return;
    }
    const place = document.createElement('div');
    place.style.cssText = 'width:100%;height:100%';
    element.replaceChildren(place);
    const chart = echarts.init(place, null, { renderer: 'svg' });
    const draw = function () { chart.setOption(KINDS[kind](element, data), true); };
    draw();
    element.zvirkaChart = chart;
    chart.on('click', function (event) { if (event.data && event.data.address) { open(element, event.data.address); } });
    const watch = new ResizeObserver(function () {
      if (!element.isConnected) {
        watch.disconnect();
        window.removeEventListener('zvirka-theme', draw);
        chart.dispose();
        return;
      }
      chart.resize();
      draw();
    });
    watch.observe(element);
    window.addEventListener('zvirka-theme', draw);
  };

  function save(address, name) {
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
  }

  window.zvirkaSavePicture = function (element, type, label) {
    const svg = element.querySelector('svg');
    if (!svg) { return; }
    const name = label.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80) + '.' + type;
    const copy = svg.cloneNode(true);
    copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    const url = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' }));
    if (type === 'svg') {
      save(url, name);
      setTimeout(function () { URL.revokeObjectURL(url); }, 1000);
      return;
    }
    const image = new Image();
    image.onload = function () {
      const canvas = document.createElement('canvas');
      canvas.width = element.clientWidth * 2;
      canvas.height = element.clientHeight * 2;
      const context = canvas.getContext('2d');
      context.fillStyle = colour('--paper');
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      save(canvas.toDataURL('image/png'), name);
      URL.revokeObjectURL(url);
    };
    image.src = url;
  };
})();
