/** The look of a report, on a screen and on A4. What a colour says is said by a line or a word as well: reports are printed in black and white. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; }
body { font: 16px/1.7 "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1, h2, h3, th, dt, nav, .side, .summary, .legend { font-family: "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
h3 { font-size: 1rem; margin: 0 0 .4rem; } h2 { font-size: 1.25rem; line-height: 1.4; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; }
dd { margin: 0; }
.summary { font-size: 1.1rem; font-weight: 600; }
nav, .legend { border: 1px solid #8884; padding: .6rem 1rem; margin: 1rem 0; font-size: .9rem; } nav h2, .legend h2 { font-size: 1rem; margin: 0; }
nav ol, .legend ul { margin: .3rem 0 0; padding-left: 1.4rem; } nav > ol { columns: 24rem; } nav a { color: inherit; } nav span, nav summary { opacity: .7; } nav details { display: inline; } nav details[open] { display: block; } nav summary { cursor: pointer; display: inline-block; padding: 0 .4rem; }
nav summary::after, .places summary::after { content: " ▾"; } nav [open] > summary::after, .places [open] > summary::after { content: " ▴"; } .places summary { cursor: pointer; list-style: none; } .places p { margin: .2rem 0 .6rem; padding-left: 1rem; border-left: 3px solid #8884; }
nav details > ol { max-height: 60vh; overflow: auto; }
.part { margin-top: 2rem; } .part > h2 { border-bottom: 2px solid #8888; padding-bottom: .2rem; break-after: avoid; } :target { scroll-margin-top: .5rem; outline: 2px solid #8888; outline-offset: .3rem; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; border-top: 1px solid #8886; padding: 1rem 0; break-inside: avoid; } .part > h2 + .pair { border-top: 0; }
.pair p { margin: 0; text-align: justify; } .pair .side { font-size: .85rem; line-height: 1.4; font-weight: 600; opacity: .8; } .pair a { color: inherit; } .pair summary { cursor: pointer; }
.score { grid-column: 1 / -1; opacity: .7; font-size: .85rem; }
dl.own { display: block; } .own dt { font-weight: 600; margin-top: .6rem; break-after: avoid; } .own ul { margin: 0; padding-left: 1.2rem; }
mark { background: #ffe58a; color: inherit; border-bottom: 1.5px solid #8a6d00; } mark.word { background: #dbeafe; border-bottom: 2px dotted #1d4ed8; }
@media (prefers-color-scheme: dark) { mark { background: #6b5500; border-color: #e0b400; } mark.word { background: #1e3a66; border-color: #8ab4f8; } }
td small { display: block; opacity: .8; line-height: 1.4; } td { vertical-align: top; }
.extent { margin: .2rem 0; }
.bar { display: block; width: 24rem; height: .6rem; } .bar .rest { fill: #8884; } .bar .part { fill: #18794e; }
.map { margin: 1rem 0; overflow-x: auto; } .map svg { max-width: none; }
.matrix text { font: 10px "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; fill: currentColor; opacity: .85; }
svg { max-width: 100%; height: auto; } svg rect { fill: #b5121b; } .grid { stroke: #8885; fill: none; }
.wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .3rem .6rem; border-bottom: 1px solid #8884; } .targets td:last-child { white-space: nowrap; } .sanctions td:last-child, .limits td:last-child, .strengths td:last-child { min-width: 4.5em; }
.looser td:last-child, .missing td:last-child { color: #b5121b; font-weight: 600; } .stricter td:last-child { color: #18794e; font-weight: 600; }
@media (prefers-color-scheme: dark) { .looser td:last-child, .missing td:last-child { color: #ff8a80; } .stricter td:last-child { color: #6fd3a3; } }
@media (max-width: 45rem) { body { margin: 1rem auto; } .pair { grid-template-columns: 1fr; gap: .8rem 0; } dl:not(.own) { grid-template-columns: 1fr; } dl:not(.own) dd { margin-bottom: .4rem; } }
@media screen and (max-width: 45rem) { .cards thead { display: none; } .cards tr { display: block; padding: .5rem 0; border-bottom: 1px solid #8886; } .cards td { display: block; border: 0; padding: 0; } .cards td:first-child { font-weight: 600; } .cards td:nth-child(n + 2)::before { content: attr(data-head) "　"; opacity: .7; } }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } nav details { display: none; } nav, .legend { break-inside: avoid; } nav a { text-decoration: none; } .map, .wide { overflow: visible; } .map svg { max-width: 100%; max-height: 24cm; } svg, mark { print-color-adjust: exact; } mark, mark.word, del, ins { background: none; } thead { display: table-header-group; } tr { break-inside: avoid; } }
`;
