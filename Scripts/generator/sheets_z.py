"""Hand-drawn sheets of the twenty-ninth drawing; held out once."""

from paper import page, rows, values


def form_with_codes(ps, ds, s):
    """A computer form: field codes before the labels, values in the middle."""
    v = values(ps[0], s)
    row = lambda n, a, b: f"<tr><td style='width:9mm;font-size:7pt'>{n:03d}</td><td style='width:34%'>{a}</td><td style='text-align:center'>{b}</td></tr>"
    pairs = [("保険者番号", v["insurer"]), ("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("カナ氏名", v["kana"]), ("漢字氏名", v["name"]), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"]), ("個人番号下4桁", s.masked(ds[0]))]
    return page(s, f"""<p class="r">{v['issuer']}</p><h1>資格情報のお知らせ</h1><table style="width:92%;margin:auto">{"".join(row(n + 1, a, b) for n, (a, b) in enumerate(pairs))}</table><p>登録内容に相違がある場合は、事業所の担当者へお申し出ください。</p>""")


def kyokai_vertical(ps, ds, s):
    """Two columns of cells, the label over each value, grey heads, no border between columns."""
    v = values(ps[0], s)
    cell = lambda a, b: f"<td style='width:50%;border:0.6pt solid #000;padding:0'><div style='background:#ddd;font-size:7.5pt;padding:0 2mm'>{a}</div><div style='padding:1mm 2mm;font-size:11pt'>{b}</div></td>"
    pairs = [("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("性別", v["sex"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"]), ("保険者番号", v["insurer"]), ("保険者名称", v["issuer"])] + ([("個人番号（下4桁）", s.masked(ds[0])), ("備考", "　")] if ds[0] else [])
    return page(s, f"""<h1>資格情報のお知らせ</h1><table style="width:100%">{"".join("<tr>" + cell(*pairs[n]) + cell(*pairs[n + 1]) + "</tr>" for n in range(0, len(pairs), 2))}</table>""", pt=10)


def city_letter_box(ps, ds, s):
    """A town's letter with the facts in a ruled box at the middle, the labels without rules."""
    v, p = values(ps[0], s), ps[0]
    line = lambda a, b: f"<tr><td style='border:none;width:42%'>{a}</td><td style='border:none'>{b}</td></tr>"
    return page(s, f"""<p>〒{p['postal'][:3]}-{p['postal'][3:]}　{p['address']}</p><p>{v['name']}　様</p><p class="r">{v['issuer']}長</p><p class="c big">資格情報のお知らせ</p><p>あなたの国民健康保険の資格情報は以下のとおりです。</p><table style="width:78%;margin:auto;border:1.2pt solid #000">{line("記号", v["symbol"])}{line("番号", v["number"])}{line("枝番", v["branch"])}{line("氏名", v["name"])}{line("フリガナ", v["kana"])}{line("生年月日", v["birth"])}{line("適用開始年月日", v["joined"])}{line("保険者番号", v["insurer"])}</table><p>この通知書のみで受診することはできません。</p>""")


def family_three_rows(ps, ds, s):
    """A household: each member takes two rows of one table."""
    vs = [values(p, s) for p in ps]
    one = lambda v, d: f"<tr><td rowspan=2 style='text-align:center'>{v['branch']}</td><td>{v['kana']}</td><td>{v['birth']}</td><td rowspan=2 style='text-align:center'>{s.masked(d)}</td></tr><tr><td>{v['name']}</td><td>{v['joined']}</td></tr>"
    return page(s, f"""<h1>資格情報のお知らせ</h1><p>記号：{vs[0]['symbol']}　番号：{vs[0]['number']}</p><table style="width:100%;font-size:9.5pt"><tr><th rowspan=2>枝番</th><th>フリガナ</th><th>生年月日</th><th rowspan=2>個人番号<br>（下4桁）</th></tr><tr><th>氏名</th><th>資格取得日</th></tr>{"".join(one(v, d) for v, d in zip(vs, ds))}</table><p>保険者番号：{vs[0]['insurer']}　{vs[0]['issuer']}</p>""", pt=10)


def elder_card_and_note(ps, ds, s):
    """A card-sized frame in the upper left, a note in large print below."""
    v = values(ps[0], s)
    return page(s, f"""<div style="border:1pt solid #000;width:110mm;padding:4mm;font-size:11pt;line-height:1.7"><p class="c"><b>資格情報のお知らせ</b></p><p>被保険者番号　{v['number']}</p><p>フリガナ　{v['kana']}</p><p>氏　　名　{v['name']}</p><p>生年月日　{v['birth']}　　性別　{v['sex']}</p><p>資格取得年月日　{v['joined']}</p><p>個人番号（下4桁）　{s.masked(ds[0])}</p><p>保険者番号　{v['insurer']}</p><p>{v['issuer']}</p></div><p class="big">この用紙は、マイナンバーカードと一緒に保管してください。</p>""")


def guild_memo(ps, ds, s):
    """A memo: number and name in the head, the rest as a table of one row each way."""
    v = values(ps[0], s)
    return page(s, f"""<h1>資格情報のお知らせ</h1><p>組合員　{v['name']}　様（{v['kana']}）</p><table style="width:100%;font-size:9.5pt;text-align:center"><tr><td>保険者番号</td><td>記号</td><td>番号</td><td>枝番</td></tr><tr><td>{v['insurer']}</td><td>{v['symbol']}</td><td>{v['number']}</td><td>{v['branch']}</td></tr></table><table style="width:100%;font-size:9.5pt;text-align:center;margin-top:2mm"><tr><td>生年月日</td><td>性別</td><td>資格取得年月日</td><td>個人番号（下4桁）</td></tr><tr><td>{v['birth']}</td><td>{v['sex']}</td><td>{v['joined']}</td><td>{s.masked(ds[0])}</td></tr></table><p class="r">{v['issuer']}</p>""", pt=10)


def certificate_big(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p class="c" style="font-size:18pt;letter-spacing:4pt">資格確認書</p>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"]), ("有効期限", "令和11年11月30日"), ("保険者番号", v["insurer"]), ("保険者名称", v["issuer"])])}<p class="small">裏面の注意事項をお読みください。</p>""")


def pair_in_frames(ps, ds, s):
    """Two people in frames one below the other; key in each."""
    vs = [values(p, s) for p in ps]
    one = lambda v, d: f"<div style='border:0.8pt solid #000;padding:2mm 4mm;margin:3mm 0;font-size:9.5pt;line-height:1.7'><p>記号 {v['symbol']}　番号 {v['number']}　枝番 {v['branch']}</p><p>氏名　{v['name']}　　フリガナ　{v['kana']}</p><p>生年月日　{v['birth']}　　資格取得日　{v['joined']}</p><p>個人番号（下4桁）　{s.masked(d)}</p></div>"
    return page(s, f"""<h1>資格情報のお知らせ</h1><p class="r">保険者番号 {vs[0]['insurer']}<br>{vs[0]['issuer']}</p>{"".join(one(v, d) for v, d in zip(vs, ds))}""", pt=10)


def tear_off(ps, ds, s):
    """The facts in a stub at the foot below a tear line; a long letter above."""
    v, p = values(ps[0], s), ps[0]
    return page(s, f"""<p>〒{p['postal'][:3]}-{p['postal'][3:]}<br>{p['address']}<br>{v['name']}　様</p><p class="r">令和6年11月吉日<br>{v['issuer']}</p><p>加入者の皆様には、ますますご健勝のこととお慶び申し上げます。</p><p>さて、このたび健康保険証の新規発行が終了することに伴い、資格情報を下記のとおりお届けします。</p><p class="c">－ － － － － － 切 り 取 り － － － － － －</p><p class="c big">資格情報のお知らせ</p><table class="plain" style="width:100%;font-size:9.5pt"><tr><td>保険者番号</td><td>{v['insurer']}</td><td>枝番</td><td>{v['branch']}</td></tr><tr><td>記号</td><td>{v['symbol']}</td><td>番号</td><td>{v['number']}</td></tr><tr><td>氏名</td><td>{v['name']}</td><td>フリガナ</td><td>{v['kana']}</td></tr><tr><td>生年月日</td><td>{v['birth']}</td><td>資格取得日</td><td>{v['joined']}</td></tr><tr><td>個人番号（下4桁）</td><td>{s.masked(ds[0])}</td><td></td><td></td></tr></table>""", pt=10)


def ledger_print(ps, ds, s):
    """A line printer's list: labels and values in fixed columns."""
    v = values(ps[0], s)
    line = lambda a, b, c="", d="": f"<p style='margin:1mm 0'><span style='display:inline-block;width:30mm'>{a}</span><span style='display:inline-block;width:58mm'>{b}</span><span style='display:inline-block;width:30mm'>{c}</span>{d}</p>"
    return page(s, f"""<p class="c">＊＊＊　資格情報のお知らせ　＊＊＊</p><p class="r">{v['issuer']}</p>{line("キゴウ（記号）", v["symbol"], "番号", v["number"])}{line("枝番", v["branch"], "保険者番号", v["insurer"])}{line("氏名", v["name"], "カナ氏名", v["kana"])}{line("生年月日", v["birth"], "性別", v["sex"])}{line("資格取得日", v["joined"])}{line("個人番号下4桁", s.masked(ds[0]))}""", pt=10)
