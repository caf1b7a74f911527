for (const element of document.querySelectorAll('.math')) {
  const source = element.textContent.trim().replace(/^(\\\(|\\\[|\${1,2})|(\\\)|\\\]|\${1,2})$/g, '');
  katex.render(source, element, { displayMode: element.matches('div, .display'), throwOnError: false });
}
for (const element of document.querySelectorAll('.chart')) {
  const figure = JSON.parse(element.querySelector('script').textContent);
  const config = Object.assign({ responsive: true, displaylogo: false }, figure.config);
  Plotly.newPlot(element, figure.data, figure.layout, config)
    .then(() => figure.frames && Plotly.addFrames(element, figure.frames));
}
