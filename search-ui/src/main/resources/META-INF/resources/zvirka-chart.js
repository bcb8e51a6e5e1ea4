/* Stacked bars by ECharts, in the page's own colours; a click on a stretch opens its measures. */
(function () {
  'use strict';
  const COLOURS = {
    'status-done': '--done', 'status-partial': '--partial', 'status-in-progress': '--progress', 'status-not-done': '--not-done',
    'status-no-occasion': '--line-strong', 'status-not-reported': '--line', 'status-planned': '--ink-2',
  };

  // The variables hold light-dark(); only a used value tells which of the two holds.
  function colour(name) {
    const probe = document.createElement('i');
    probe.style.color = 'var(' + name + ')';
    document.body.append(probe);
    const value = getComputedStyle(probe).color;
    probe.remove();
    return value;
  }

  function shorten(text, narrow) {
    const most = narrow ? 16 : 34;
    return text.length > most ? text.slice(0, most - 1) + '…' : text;
  }

  function options(element, data) {
    const ink = colour('--ink');
    const paper = colour('--paper');
    const font = { fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 13, color: ink };
    const narrow = element.clientWidth < 560;
    const sums = data.names.map(function (_, at) { return data.series.reduce(function (sum, one) { return sum + one.values[at]; }, 0); });
    const unit = (element.clientWidth - (narrow ? 120 : 240) - 16) / Math.max.apply(null, sums.concat(1));
    // A number stands in its stretch only where it has room.
    const fits = function (value) { return value > 0 && value * unit > String(value).length * 7 + 4; };
    return {
      animation: false, textStyle: font,
      grid: { left: narrow ? 120 : 240, right: 16, top: narrow ? 92 : 36, bottom: 8 },
      legend: { left: 0, top: 0, icon: 'rect', itemWidth: 12, itemHeight: 12, textStyle: font, selectedMode: false },
      tooltip: { trigger: 'item', confine: true, backgroundColor: paper, borderColor: colour('--line'), textStyle: font, renderMode: 'richText' },
      xAxis: { type: 'value', show: false, max: 'dataMax' },
      yAxis: { type: 'category', inverse: true, data: data.names, axisLine: { show: false }, axisTick: { show: false },
        axisLabel: Object.assign({}, font, { width: narrow ? 112 : 228, overflow: 'truncate', formatter: function (name) { return shorten(name, narrow); } }) },
      series: data.series.map(function (one) {
        const fill = colour(COLOURS[one.style]);
        const pale = one.style === 'status-not-reported';
        return { type: 'bar', stack: 'all', name: one.name, barWidth: 22, cursor: 'pointer',
          itemStyle: { color: fill, borderColor: paper, borderWidth: 1 },
          label: { show: true, color: pale ? ink : paper, fontSize: 12, formatter: function (p) { return fits(p.value) ? p.value : ''; } },
          labelLayout: { hideOverlap: true },
          data: one.values };
      }),
    };
  }

  function open(element, address) {
    const link = document.createElement('a');
    link.href = address;
    element.append(link);
    link.click();
    link.remove();
  }

  window.zvirkaBars = function (element, data) {
    if (!window.echarts) {
      setTimeout(function () { window.zvirkaBars(element, data); }, 50);
      return;
    }
    element.style.height = data.names.length * 36 + (element.clientWidth < 560 ? 112 : 56) + 'px';
    const place = document.createElement('div');
    place.style.cssText = 'width:100%;height:100%';
    element.replaceChildren(place);
    const chart = window.echarts.init(place, null, { renderer: 'svg' });
    const draw = function () { chart.setOption(options(element, data), true); };
    draw();
    chart.on('click', function (event) { open(element, data.series[event.seriesIndex].addresses[event.dataIndex]); });
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
})();
