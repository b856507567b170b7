"""Hand-drawn sheets of the twenty-seventh drawing; held out once."""

from paper import page, rows, values


def landscape_letter(ps, ds, s):
    """Landscape: a letter at the left, the facts in a table at the right."""
    v = values(ps[0], s)
    return page(s, f"""<table class="plain" style="width:100%"><tr><td style="width:46%;vertical-align:top;padding-right:8mm"><p>{v['name']}　様</p><p>日頃より当組合の事業にご協力いただき、ありがとうございます。</p><p>加入者の皆様の資格情報を右のとおりお知らせいたします。内容をご確認ください。</p><p class="r">{v['issuer']}</p></td><td style="vertical-align:top"><p class="c"><b>資格情報のお知らせ</b></p>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"]), ("マイナンバー下4桁", s.masked(ds[0])), ("保険者番号", v["insurer"])])}</td></tr></table>""", size="A4 landscape", pt=10)


def kyokai_strip(ps, ds, s):
    """A narrow form: small heads over the values, in one frame."""
    v = values(ps[0], s)
    cell = lambda a, b, w: f"<td style='width:{w}%;vertical-align:top;padding:0.5mm 1mm'><div style='font-size:6.5pt'>{a}</div>{b}</td>"
    digits = cell("個人番号（下4桁）", s.masked(ds[0]), 34) if ds[0] else cell("備考", "　", 34)
    return page(s, f"""<p class="big">資格情報のお知らせ</p><table style="width:100%;font-size:10pt"><tr>{cell("被保険者証記号", v["symbol"], 30)}{cell("番号", v["number"], 22)}{cell("枝番", v["branch"], 14)}{digits}</tr></table><table style="width:100%;font-size:10pt;margin-top:-1pt"><tr>{cell("氏名", v["name"], 34)}{cell("フリガナ", v["kana"], 36)}{cell("性別", v["sex"], 10)}{cell("生年月日", v["birth"], 20)}</tr></table><table style="width:100%;font-size:10pt;margin-top:-1pt"><tr>{cell("資格取得年月日", v["joined"], 30)}{cell("保険者番号", v["insurer"], 25)}{cell("保険者名称", v["issuer"], 45)}</tr></table>""", pt=10)


def ward_notice(ps, ds, s):
    """A ward's notice with a double frame round the facts."""
    v, p = values(ps[0], s), ps[0]
    return page(s, f"""<p>〒{p['postal'][:3]}-{p['postal'][3:]}<br>{p['address']}<br>{v['name']}　様</p><p class="c big">国民健康保険 資格情報のお知らせ</p><div style="border:3pt double #000;padding:4mm 8mm;width:70%;margin:auto;line-height:1.9"><p>被保険者記号・番号　{v['symbol']}・{v['number']}（枝番）{v['branch']}</p><p>被保険者氏名　{v['name']}</p><p>フリガナ　{v['kana']}</p><p>生年月日　{v['birth']}　　性別　{v['sex']}</p><p>資格取得年月日　{v['joined']}</p></div><p class="r">保険者番号　{v['insurer']}<br>{v['issuer']}</p>""", pt=11)


def household_cards(ps, ds, s):
    """Members one below the other, parted by dotted lines."""
    vs = [values(p, s) for p in ps]
    one = lambda v, d: f"<div style='border-top:0.6pt dotted #000;padding:2mm 0;font-size:9.5pt'><p>{v['name']}（{v['kana']}）　　枝番 {v['branch']}</p><p>生年月日 {v['birth']}　　資格取得日 {v['joined']}　　個人番号下4桁 {s.masked(d)}</p></div>"
    return page(s, f"""<h1>資格情報のお知らせ</h1><p>記号 {vs[0]['symbol']}　番号 {vs[0]['number']}　保険者番号 {vs[0]['insurer']}</p>{"".join(one(v, d) for v, d in zip(vs, ds))}<p class="r">{vs[0]['issuer']}</p>""", pt=10)


def inline_list(ps, ds, s):
    """Items one after the other, each begun by a square."""
    v = values(ps[0], s)
    item = lambda a, b: f"<p style='margin:1.5mm 0'>■ {a}：{b}</p>"
    return page(s, f"""<h1>資格情報のお知らせ</h1><p>{v['name']} 様の資格情報は次のとおりです。</p>{item("記号・番号・枝番", v["symbol"] + "・" + v["number"] + "・" + v["branch"])}{item("氏名", v["name"])}{item("氏名カナ", v["kana"])}{item("生年月日", v["birth"])}{item("資格取得日", v["joined"])}{item("保険者番号", v["insurer"])}{item("個人番号（下4桁）", s.masked(ds[0]))}<p class="r">{v['issuer']}</p>""", pt=11)


def elder_columns(ps, ds, s):
    """Labels in an upright column at the left, with grey ground, values in larger print."""
    v = values(ps[0], s)
    row = lambda a, b: f"<tr><td style='background:#d8d8d8;width:38mm;text-align:center;font-size:10pt'>{a}</td><td style='font-size:14pt;padding-left:6mm'>{b}</td></tr>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><table style="width:92%;margin:auto">{row("被保険者番号", v["number"])}{row("フリガナ", v["kana"])}{row("氏名", v["name"])}{row("生年月日", v["birth"])}{row("性別", v["sex"])}{row("資格取得年月日", v["joined"])}{row("個人番号（下4桁）", s.masked(ds[0]))}{row("保険者番号", v["insurer"])}{row("保険者名", v["issuer"])}</table>""", pt=11)


def certificate_card_back(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<div style="border:1pt solid #000;border-radius:3mm;width:86mm;padding:2mm 3mm;font-size:8pt;line-height:1.5"><p class="c"><b>資格確認書</b>（本人・家族）</p><table class="plain" style="width:100%"><tr><td>記号</td><td>{v['symbol']}</td><td>番号</td><td>{v['number']}</td><td>（枝番）</td><td>{v['branch']}</td></tr></table><p>氏　　名　{v['name']}<br>フリガナ　{v['kana']}<br>生年月日　{v['birth']}　　{v['sex']}<br>資格取得年月日　{v['joined']}<br>有効期限　令和8年3月31日<br>保険者番号　{v['insurer']}<br>保険者名称　{v['issuer']}</p></div>""", pt=9)


def guild_reply(ps, ds, s):
    """A sheet with a reply slip to be cut off; the facts stand above it."""
    v = values(ps[0], s)
    return page(s, f"""<p class="r">{v['issuer']}</p><h1>資格情報のお知らせ</h1><table style="width:80%;margin:auto"><tr><td style="width:40%">組合員証記号</td><td>{v['symbol']}</td></tr><tr><td>組合員証番号</td><td>{v['number']}</td></tr><tr><td>枝番</td><td>{v['branch']}</td></tr><tr><td>カナ氏名</td><td>{v['kana']}</td></tr><tr><td>漢字氏名</td><td>{v['name']}</td></tr><tr><td>生年月日</td><td>{v['birth']}</td></tr><tr><td>認定年月日</td><td>{v['joined']}</td></tr><tr><td>個人番号下四桁</td><td>{s.masked(ds[0])}</td></tr><tr><td>保険者番号</td><td>{v['insurer']}</td></tr></table><p class="c" style="margin-top:10mm">････････････････ キリトリ ････････････････</p><p>訂正の申出　　□ 氏名　□ 生年月日　□ その他（　　　　　　）　ご署名</p>""", pt=10.5)


def side_by_side(ps, ds, s):
    """Two people on one sheet, each in a column of pairs."""
    vs = [values(p, s) for p in ps]
    col = lambda v, d: f"<td style='width:50%;vertical-align:top;padding:0 3mm'>{rows([('枝番', v['branch']), ('氏名', v['name']), ('フリガナ', v['kana']), ('生年月日', v['birth']), ('資格取得日', v['joined']), ('個人番号（下4桁）', s.masked(d))])}</td>"
    return page(s, f"""<h1>資格情報のお知らせ</h1><p class="c">記号　{vs[0]['symbol']}　　番号　{vs[0]['number']}</p><table class="plain" style="width:100%;font-size:9pt"><tr>{col(vs[0], ds[0])}{col(vs[1], ds[1])}</tr></table><p class="r">保険者番号　{vs[0]['insurer']}　{vs[0]['issuer']}</p>""", pt=10)
