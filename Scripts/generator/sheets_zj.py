"""Hand-drawn sheets of the thirty-ninth drawing; held out once."""

from paper import page, rows, values


def postcard_pressed(ps, ds, s):
    """A pressed postcard's inside: three panels beside each other, the facts in the middle one."""
    v = values(ps[0], s)
    line = lambda a, b: f"<p style='margin:0.7mm 0;font-size:8.5pt'>{a}<br><b style='font-size:10pt'>　{b}</b></p>"
    return page(s, f"""<table style="width:100%"><tr><td style="border:none;width:30%;vertical-align:top;font-size:8pt"><b>ご確認のお願い</b><br>右の内容をご確認いただき、相違があるときは勤務先へお申し出ください。</td><td style="border:0.8pt solid #000;width:40%;vertical-align:top"><p class="c"><b>資格情報のお知らせ</b></p>{line("記号", v["symbol"])}{line("番号", v["number"])}{line("枝番", v["branch"])}{line("氏名", v["name"])}{line("フリガナ", v["kana"])}{line("生年月日", v["birth"])}{line("資格取得年月日", v["joined"])}{line("個人番号（下4桁）", s.masked(ds[0]))}{line("保険者番号", v["insurer"])}{line("保険者名称", v["issuer"])}</td><td style="border:none;vertical-align:top;font-size:8pt"><b>よくあるご質問</b><br>マイナ保険証を使えない医療機関では、このお知らせとマイナンバーカードをご提示ください。</td></tr></table>""", pt=10, size="A5 landscape")


def card_cutout(ps, ds, s):
    """A letter with a card to cut out: the card has the key, the letter the rest."""
    v = values(ps[0], s)
    digits = f"<tr><td>個人番号（下4桁）</td><td>{s.masked(ds[0])}</td></tr>" if ds[0] else ""
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><p>あなたの資格情報は次のとおりです。下の部分は切り取って携帯できます。</p><table style="width:80%"><tr><td>氏名</td><td>{v['name']}</td></tr><tr><td>フリガナ</td><td>{v['kana']}</td></tr><tr><td>生年月日</td><td>{v['birth']}</td></tr><tr><td>資格取得年月日</td><td>{v['joined']}</td></tr>{digits}</table><div style="border:1pt dashed #000;width:86mm;margin-top:8mm;padding:2mm;font-size:9pt"><p style="margin:0">健康保険　資格情報</p><p style="margin:1mm 0">記号 {v['symbol']}　番号 {v['number']}　（枝番）{v['branch']}</p><p style="margin:1mm 0">氏名 {v['name']}</p><p style="margin:1mm 0">保険者番号 {v['insurer']}　{v['issuer']}</p></div>""", pt=11)


def family_sideheads(ps, ds, s):
    """A table of the family turned on its side: the heads down the left, a column for each person."""
    vs = [values(p, s) for p in ps]
    line = lambda a, cells: f"<tr><td style='background:#e8e8e8;font-size:8pt;width:22%'>{a}</td>" + "".join(f"<td style='text-align:center'>{c}</td>" for c in cells) + "</tr>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><p>記号・番号　{vs[0]['symbol']}・{vs[0]['number']}　　保険者番号　{vs[0]['insurer']}</p><table style="width:100%;font-size:9.5pt">{line("枝番", [v["branch"] for v in vs])}{line("氏名", [v["name"] for v in vs])}{line("フリガナ", [v["kana"] for v in vs])}{line("生年月日", [v["birth"] for v in vs])}{line("資格取得年月日", [v["joined"] for v in vs])}{line("個人番号（下4桁）", [s.masked(d) for d in ds])}</table><p class="r">{vs[0]['issuer']}</p>""", pt=10)


def elder_two_storeys(ps, ds, s):
    """The elderly scheme: two rows of four cells, label in the cell's corner."""
    v = values(ps[0], s)
    cell = lambda a, b: f"<td style='vertical-align:top;width:25%'><span style='font-size:7pt'>{a}</span><br><span style='font-size:11pt'>{b}</span></td>"
    return page(s, f"""<p class="c big">後期高齢者医療　資格情報のお知らせ</p><table style="width:100%"><tr>{cell("被保険者番号", v["number"])}{cell("氏名", v["name"])}{cell("フリガナ", v["kana"])}{cell("性別", v["sex"])}</tr><tr>{cell("生年月日", v["birth"])}{cell("資格取得年月日", v["joined"])}{cell("一部負担金の割合", "1割")}{cell("個人番号下4桁", s.masked(ds[0]))}</tr></table><p>保険者番号 {v['insurer']}　{v['issuer']}</p>""", pt=11, size="A5 landscape")


def guild_form_boxes(ps, ds, s):
    """A form whose boxes are numbered and whose key stands in the head's corner."""
    v = values(ps[0], s)
    box = lambda n, a, b: f"<tr><td style='width:6%;text-align:center'>{n}</td><td style='width:34%'>{a}</td><td>{b}</td></tr>"
    return page(s, f"""<table style="width:60%;margin-left:40%;font-size:9pt"><tr><td>記号</td><td>{v['symbol']}</td><td>番号</td><td>{v['number']}</td><td>枝番</td><td>{v['branch']}</td></tr></table><p class="c big">資格情報のお知らせ</p><table style="width:100%">{box(1, "氏名", v["name"])}{box(2, "氏名（カナ）", v["kana"])}{box(3, "生年月日", v["birth"])}{box(4, "性別", v["sex"])}{box(5, "資格取得年月日", v["joined"])}{box(6, "個人番号（下4桁）", s.masked(ds[0]))}{box(7, "保険者番号", v["insurer"])}{box(8, "保険者名称", v["issuer"])}</table>""", pt=11)


def certificate_tall(ps, ds, s):
    """A certificate as a tall card, values under their labels."""
    v = values(ps[0], s)
    line = lambda a, b: f"<p style='margin:0.6mm 0'><span style='font-size:7.5pt'>{a}</span><br>　{b}</p>"
    return page(s, f"""<div style="border:1pt solid #000;width:80mm;padding:3mm"><p class="c"><b>健康保険資格確認書</b></p>{line("有効期限", "令和7年9月30日")}{line("記号・番号・枝番", v["symbol"] + "　" + v["number"] + "（枝番）" + v["branch"])}{line("氏名", v["name"])}{line("氏名カナ", v["kana"])}{line("生年月日", v["birth"])}{line("性別", v["sex"])}{line("資格取得年月日", v["joined"])}{line("保険者番号", v["insurer"])}{line("保険者名", v["issuer"])}</div>""", pt=10)


def kyokai_two_blocks(ps, ds, s):
    """Two framed blocks: the insured, and the insurer with the digits."""
    v, p = values(ps[0], s), ps[0]
    block = lambda head, pairs: f"<div style='border:1pt solid #333;margin:2mm 0'><p style='margin:0;background:#ccc;padding:0.6mm 2mm'><b>{head}</b></p>" + "".join(f"<p style='margin:0.7mm 2mm'><span style='display:inline-block;width:44mm'>{a}</span>{b}</p>" for a, b in pairs) + "</div>"
    return page(s, f"""<p>{p['postal'][:3]}-{p['postal'][3:]}<br>{p['address']}<br>{v['name']}　様</p><p class="c big">資格情報のお知らせ</p>{block("加入者に関する情報", [("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"])])}{block("保険者と個人番号", [("保険者番号", v["insurer"]), ("保険者名称", v["issuer"]), ("個人番号（下4桁）", s.masked(ds[0]))])}""", pt=10.5)


def city_family_cards(ps, ds, s):
    """A town's sheet: a card for each person of the household, in two columns."""
    vs = [values(p, s) for p in ps]
    def card(v, d):
        line = lambda a, b: f"<p style='margin:0.5mm 0'><span style='font-size:7.5pt'>{a}</span>　{b}</p>"
        return f"<td style='width:50%;border:0.8pt solid #000;vertical-align:top'>{line('記号', v['symbol'])}{line('番号', v['number'])}{line('枝番', v['branch'])}{line('氏名', v['name'])}{line('フリガナ', v['kana'])}{line('生年月日', v['birth'])}{line('適用開始年月日', v['joined'])}{line('個人番号（下4桁）', s.masked(d))}</td>"
    return page(s, f"""<p class="c big">国民健康保険　資格情報のお知らせ</p><p>保険者番号　{vs[0]['insurer']}　{vs[0]['issuer']}</p><table style="width:100%;border-collapse:separate;border-spacing:2mm;font-size:9.5pt"><tr>{"".join(card(v, d) for v, d in zip(vs, ds))}</tr></table>""", pt=10)
