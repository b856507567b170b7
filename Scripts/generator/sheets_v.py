"""Hand-drawn sheets of the twenty-fifth drawing; held out once."""

from paper import page, rows, values


def grouped_form(ps, ds, s):
    """Three groups of rows, each headed by an upright cell at the left."""
    v = values(ps[0], s)
    up = lambda text, n: f'<td rowspan={n} style="width:7mm;text-align:center;line-height:1.15;background:#eee">{"<br>".join(text)}</td>'
    digits = f"<tr><td>個人番号（下4桁）</td><td>{s.masked(ds[0])}</td></tr>" if ds[0] else ""
    return page(s, f"""<h1>資格情報のお知らせ</h1><table style="width:96%"><tr>{up("本人", 5 if ds[0] else 4)}<td style="width:34%">氏名</td><td>{v['name']}</td></tr><tr><td>フリガナ</td><td>{v['kana']}</td></tr><tr><td>生年月日</td><td>{v['birth']}</td></tr><tr><td>性別</td><td>{v['sex']}</td></tr>{digits}<tr>{up("資格", 4)}<td>記号</td><td>{v['symbol']}</td></tr><tr><td>番号</td><td>{v['number']}</td></tr><tr><td>枝番</td><td>{v['branch']}</td></tr><tr><td>取得年月日</td><td>{v['joined']}</td></tr><tr>{up("保険者", 2)}<td>番号</td><td>{v['insurer']}</td></tr><tr><td>名称</td><td>{v['issuer']}</td></tr></table>""", pt=10.5)


def city_record(ps, ds, s):
    """An official letter with 記 and numbered items."""
    v, p = values(ps[0], s), ps[0]
    return page(s, f"""<p class="r">試国保第1204号<br>令和6年12月2日</p><p>{p['address']}<br>{v['name']}　様</p><p class="r">{v['issuer']}長</p><p class="c big">資格情報のお知らせ</p><p>国民健康保険の資格に関する情報を下記のとおりお知らせします。</p><p class="c">記</p><p>１　被保険者　　　{v['name']}（{v['kana']}）</p><p>２　生年月日　　　{v['birth']}</p><p>３　記号番号　　　{v['symbol']}－{v['number']}（枝番{v['branch']}）</p><p>４　適用開始日　　{v['joined']}</p><p>５　保険者番号　　{v['insurer']}</p><p class="r">以上</p>""", pt=11)


def four_cards(ps, ds, s):
    """A card for each member, two by two."""
    vs = [values(p, s) for p in ps]
    card = lambda v, d: f"<td style='width:50%;vertical-align:top;border:0.8pt dashed #000;padding:2mm;font-size:9pt'><p><b>資格情報のお知らせ</b>　枝番 {v['branch']}</p><p>記号 {v['symbol']}　番号 {v['number']}</p><p>フリガナ {v['kana']}</p><p>氏名 {v['name']}</p><p>生年月日 {v['birth']}</p><p>下4桁 {s.masked(d)}</p></td>"
    cells = [card(v, d) for v, d in zip(vs, ds)] + (["<td style='border:none'></td>"] if len(vs) % 2 else [])
    return page(s, f"""<p>ご家族分のお知らせをお届けします。切り取って各自で保管してください。</p><table style="width:100%">{"".join("<tr>" + "".join(cells[n:n + 2]) + "</tr>" for n in range(0, len(cells), 2))}</table><p class="r">保険者番号 {vs[0]['insurer']}　{vs[0]['issuer']}</p>""", pt=10)


def elder_row(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<h1>後期高齢者医療 資格情報のお知らせ</h1><table style="width:100%;font-size:8.5pt"><tr><th>被保険者番号</th><th>フリガナ<br>氏名</th><th>生年月日</th><th>性別</th><th>資格取得日</th><th>個人番号（下4桁）</th><th>負担割合</th></tr><tr><td>{v['number']}</td><td>{v['kana']}<br>{v['name']}</td><td>{v['birth']}</td><td>{v['sex']}</td><td>{v['joined']}</td><td>{s.masked(ds[0])}</td><td>1割</td></tr></table><p class="r">保険者番号　{v['insurer']}<br>{v['issuer']}</p>""", size="A4 landscape", pt=10)


def ticked(ps, ds, s):
    """To be ticked and sent back: boxes for right and wrong in every row."""
    v = values(ps[0], s)
    row = lambda a, b: f"<tr><td>{a}</td><td>{b}</td><td class='small'>□正しい □誤り（　　　　　　　）</td></tr>"
    return page(s, f"""<h1>資格情報のお知らせ 兼 確認書</h1><p>{v['issuer']}　行</p><table style="width:100%;font-size:10pt">{row("記号・番号", v["symbol"] + "　" + v["number"])}{row("枝番", v["branch"])}{row("氏名", v["name"])}{row("フリガナ", v["kana"])}{row("生年月日", v["birth"])}{row("個人番号の下4桁", s.masked(ds[0]))}{row("資格取得日", v["joined"])}</table><p>保険者番号 {v['insurer']}　　ご署名　　　　　　　　　　　電話</p>""", pt=10.5)


def three_panels(ps, ds, s):
    """Folded in three: the address, a letter, the card."""
    v, p = values(ps[0], s), ps[0]
    return page(s, f"""<div style="height:70mm"><p>{p['postal'][:3]}-{p['postal'][3:]}</p><p>{p['address']}</p><p class="big">{v['name']} 様</p></div><div style="height:60mm;border-top:0.6pt dashed #000;padding-top:4mm"><p>平素より当組合の運営にご理解をいただきありがとうございます。ご登録の資格情報を下の面に記載いたしました。</p><p class="r">{v['issuer']}</p></div><div style="border-top:0.6pt dashed #000;padding-top:4mm"><p class="c"><b>資格情報のお知らせ</b></p><table class="plain" style="width:100%;font-size:9.5pt"><tr><td>記号</td><td>{v['symbol']}</td><td>番号</td><td>{v['number']}</td><td>枝番</td><td>{v['branch']}</td></tr><tr><td>氏名</td><td colspan=2>{v['name']}</td><td>カナ</td><td colspan=2>{v['kana']}</td></tr><tr><td>生年月日</td><td colspan=2>{v['birth']}</td><td>取得日</td><td colspan=2>{v['joined']}</td></tr><tr><td>下4桁</td><td colspan=2>{s.masked(ds[0])}</td><td>保険者番号</td><td colspan=2>{v['insurer']}</td></tr></table></div>""", pt=10.5)


def certificate_small(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<div style="border:1pt solid #000;border-radius:3mm;width:86mm;height:54mm;padding:2mm;font-size:8.5pt;line-height:1.35"><b>健康保険資格確認書</b>　{v['issuer']}<br>記号 {v['symbol']}　番号 {v['number']}　枝番 {v['branch']}<br><span style="font-size:6.5pt">フリガナ　{v['kana']}</span><br>氏名　<span style="font-size:11pt">{v['name']}</span>　{v['sex']}<br>生年月日　{v['birth']}<br>資格取得年月日　{v['joined']}<br>有効期限　令和8年12月1日<br>保険者番号　{v['insurer']}</div>""", pt=10)


def boxes_of_digits(ps, ds, s):
    """The twelve places of the number in twelve boxes, of which four are printed."""
    v, d = values(ps[0], s), ds[0]
    box = lambda text: f"<span style='display:inline-block;width:6mm;height:7mm;border:0.7pt solid #000;text-align:center;margin-right:0.6mm;line-height:7mm'>{text}</span>"
    boxes = "".join(box("＊") for _ in range(8)) + "".join(box(x) for x in d)
    return page(s, f"""<h1>資格情報のお知らせ</h1>{rows([("記号・番号・枝番", f"{v['symbol']}－{v['number']}－{v['branch']}"), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"]), ("個人番号（下4桁）", boxes), ("保険者番号", v["insurer"])])}<p class="r">{v['issuer']}</p>""", pt=10.5)


def guild_family(ps, ds, s):
    """The member on top, the family in a table below; the letter is the relative's."""
    v = values(ps[0], s)
    return page(s, f"""<p>組合員　例示 三郎　様</p><h1>資格情報のお知らせ（ご家族用）</h1><p>ご家族の資格情報をお知らせします。</p><table style="width:90%;margin:auto"><tr><td>ご家族氏名</td><td>{v['name']}</td></tr><tr><td>フリガナ</td><td>{v['kana']}</td></tr><tr><td>生年月日</td><td>{v['birth']}</td></tr><tr><td>組合員証記号番号</td><td>{v['symbol']}・{v['number']}</td></tr><tr><td>枝番</td><td>{v['branch']}</td></tr><tr><td>認定年月日</td><td>{v['joined']}</td></tr><tr><td>個人番号下4桁</td><td>{s.masked(ds[0])}</td></tr><tr><td>組合の保険者番号</td><td>{v['insurer']}</td></tr></table><p class="r">{v['issuer']}</p>""", pt=10.5)
