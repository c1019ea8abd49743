/** The look of a report, on a screen and on A4. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; }
body { font: 16px/1.7 "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, h3, th, dt, .summary { font-family: "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
h3 { font-size: 1rem; margin: 0 0 .4rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; }
dd { margin: 0; }
.summary { font-size: 1.1rem; font-weight: 600; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; border-top: 1px solid #8886; padding: 1rem 0; break-inside: avoid; }
.pair p { margin: 0; text-align: justify; }
.score { grid-column: 1 / -1; opacity: .6; font-size: .85rem; }
dl.own { display: block; } .own dt { font-weight: 600; margin-top: .6rem; break-after: avoid; } .own ul { margin: 0; padding-left: 1.2rem; }
mark { background: #ffe58a; color: inherit; }
@media (prefers-color-scheme: dark) { mark { background: #6b5500; } }
td small { display: block; opacity: .7; line-height: 1.4; } td { vertical-align: top; }
.extent { margin: .2rem 0; }
.bar { display: block; width: 24rem; height: .6rem; } .bar .rest { fill: #8884; } .bar .part { fill: #18794e; }
.map { margin: 1rem 0; overflow-x: auto; } .map svg { max-width: none; }
.matrix text { font: 10px "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; fill: currentColor; opacity: .85; }
svg { max-width: 100%; height: auto; } svg rect { fill: #b5121b; } .grid { stroke: #8885; fill: none; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .3rem .6rem; border-bottom: 1px solid #8884; }
.looser td:last-child, .missing td:last-child { color: #b5121b; } .stricter td:last-child { color: #18794e; }
@media (max-width: 45rem) { .pair { grid-template-columns: 1fr; } }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } .map { overflow: visible; } .map svg { max-width: 100%; max-height: 24cm; } svg, mark { print-color-adjust: exact; } }
`;
