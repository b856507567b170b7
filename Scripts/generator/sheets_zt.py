"""Hand-drawn sheets of the forty-ninth drawing; held out once."""

from paper import page, values



def union_ledger_strip(ps, ds, s):
    """A union's sheet: a long strip table at the top, two rows of heads, and running text under it."""
    v = values(ps[0], s)
    heads = lambda xs: "<tr>" + "".join(f"<td class='c' style='font-size:7.5pt;background:#eee'>{a}</td>" for a in xs) + "</tr>"
    cells = lambda xs: "<tr>" + "".join(f"<td class='c' style='height:9mm'>{a}</td>" for a in xs) + "</tr>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><table style="width:100%;font-size:9.5pt">{heads(["保険者番号", "記号", "番号", "枝番", "性別"])}{cells([v["insurer"], v["symbol"], v["number"], v["branch"], v["sex"]])}</table><table style="width:100%;font-size:9.5pt">{heads(["氏名", "フリガナ", "生年月日", "資格取得日", "個人番号下4桁"])}{cells([v["name"], v["kana"], v["birth"], v["joined"], s.masked(ds[0])])}</table><p style="margin-top:6mm">健康保険証の廃止に伴い、医療機関で資格の確認ができないときは、この面とマイナンバーカードを一緒にお示しください。</p><p>個人番号の下4桁がお手元のカードと異なるときは、下記までご連絡ください。</p><p class="r">{v["issuer"]}</p>""", pt=10.5)


def kyokai_address_then_list(ps, ds, s):
    """The branch's letter: address window at the left, sender at the right, facts as a plain list under a rule."""
    v = values(ps[0], s)
    line = lambda a, b: f"<tr><td style='border:none;width:52mm'>{a}</td><td style='border:none'>{b}</td></tr>"
    digits = line("マイナンバー（下4桁）", s.masked(ds[0])) if ds[0] else ""
    return page(s, f"""<table style="width:100%;font-size:10pt"><tr><td style="border:none;width:55%">〒999-4321<br>例示県見本市架空2-7-1<br><br>{v["name"]}　様</td><td style="border:none;vertical-align:top;font-size:9pt">〒999-0003<br>{v["issuer"]}<br>電話 000-0000-0000</td></tr></table><hr style="border:none;border-top:1pt solid #000"><p class="c big">資格情報のお知らせ</p><p>あなたの健康保険の資格情報は次のとおりです。</p><table style="font-size:11pt;margin-left:10mm">{line("記号", v["symbol"])}{line("番号", v["number"])}{line("枝番", v["branch"])}{line("氏名", v["name"])}{line("氏名（カナ）", v["kana"])}{line("生年月日", v["birth"])}{line("資格取得年月日", v["joined"])}{digits}{line("保険者番号", v["insurer"])}</table>""", pt=10.5)


def family_card_grid(ps, ds, s):
    """Cards of a household in a grid of two by two, each with the same small heads over the values."""
    def card(p, d):
        v = values(p, s)
        item = lambda a, b: f"<span style='font-size:6.5pt;color:#444'>{a}</span><br>{b}<br>"
        return f"<td style='width:50%;border:0.8pt solid #333;padding:2mm 3mm;vertical-align:top;font-size:10pt'><b style='font-size:8pt'>資格情報のお知らせ</b><br>{item('氏名', v['name'])}{item('フリガナ', v['kana'])}{item('生年月日', v['birth'])}{item('記号・番号（枝番）', v['symbol'] + '・' + v['number'] + '（' + v['branch'] + '）')}{item('個人番号（下4桁）', s.masked(d))}{item('保険者番号', v['insurer'])}</td>"
    cards = [card(p, d) for p, d in zip(ps, ds)] + ["<td style='border:none'></td>"]
    body = "".join("<tr>" + "".join(cards[n:n + 2]) + "</tr>" for n in range(0, 4, 2))
    return page(s, f"""<p class="c big">ご家族分の資格情報のお知らせ</p><table style="width:100%;border-collapse:separate;border-spacing:3mm">{body}</table><p class="r">{values(ps[0], s)["issuer"]}</p>""", pt=10)


def city_two_notes(ps, ds, s):
    """A city's form: facts in a bordered table at the left, at the right a column of notes in small print."""
    v = values(ps[0], s)
    row = lambda a, b: f"<tr><td style='background:#eef;width:40%'>{a}</td><td>{b}</td></tr>"
    return page(s, f"""<p class="c big">国民健康保険資格情報のお知らせ</p><table style="width:100%"><tr><td style="border:none;width:64%;vertical-align:top"><table style="width:100%;font-size:9.5pt">{row("記号番号", v["symbol"] + "　" + v["number"])}{row("枝番", v["branch"])}{row("氏名", v["name"])}{row("フリガナ", v["kana"])}{row("生年月日", v["birth"])}{row("性別", v["sex"])}{row("資格取得年月日", v["joined"])}{row("個人番号（下4桁）", s.masked(ds[0]))}{row("保険者番号", v["insurer"])}{row("保険者名", v["issuer"])}</table></td><td style="border:none;vertical-align:top;font-size:8pt"><p><b>ご注意</b></p><p>・この用紙だけでは受診できません。</p><p>・記載内容に変更があったときは14日以内に届け出てください。</p><p>・個人番号の下4桁が誤っているときは、使わずに窓口へお持ちください。</p><p>・転出するときは返却は不要です。</p></td></tr></table>""", pt=10.5)


def elder_boxed_pairs(ps, ds, s):
    """The elderly scheme's sheet: every fact in a rounded box of its own, label in the box's upper left corner, large value."""
    v = values(ps[0], s)
    box = lambda a, b, w: f"<div style='display:inline-block;width:{w}%;border:0.8pt solid #444;border-radius:2mm;margin:1mm;padding:1mm 3mm;vertical-align:top'><span style='font-size:8pt'>{a}</span><br><span style='font-size:14pt'>{b}</span></div>"
    return page(s, f"""<p class="c" style="font-size:18pt">資格情報のお知らせ</p><p class="c" style="font-size:9pt">（後期高齢者医療）</p><div>{box("被保険者番号", v["number"], 42)}{box("保険者番号", v["insurer"], 42)}{box("氏名", v["name"], 42)}{box("フリガナ", v["kana"], 42)}{box("生年月日", v["birth"], 42)}{box("資格取得年月日", v["joined"], 42)}{box("個人番号（下4桁）", s.masked(ds[0]), 42)}</div><p class="r">{v["issuer"]}</p>""", pt=12)


def guild_double_table(ps, ds, s):
    """A guild's sheet: one table for the insurance, one for the member, each with a black heading row."""
    v = values(ps[0], s)
    head = lambda t: f"<tr><td colspan='4' style='background:#222;color:#fff;font-size:9pt'>{t}</td></tr>"
    row = lambda a, b, c, d: f"<tr><td style='width:20%;font-size:8.5pt'>{a}</td><td style='width:30%'>{b}</td><td style='width:20%;font-size:8.5pt'>{c}</td><td>{d}</td></tr>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><table style="width:100%;font-size:9.5pt;margin-bottom:4mm">{head("保険に関する情報")}{row("保険者番号", v["insurer"], "保険者名", v["issuer"])}{row("記号", v["symbol"], "番号", v["number"])}{row("枝番", v["branch"], "資格取得日", v["joined"])}</table><table style="width:100%;font-size:9.5pt">{head("本人に関する情報")}{row("氏名", v["name"], "フリガナ", v["kana"])}{row("生年月日", v["birth"], "性別", v["sex"])}{row("個人番号下4桁", s.masked(ds[0]), "続柄", "本人")}</table>""", pt=10.5)


def company_attachment(ps, ds, s):
    """An employer's attachment: a two-line heading, the facts as one table of label cells and wide value cells with notes under values."""
    v = values(ps[0], s)
    row = lambda a, b, n="": f"<tr><td style='width:30%'>{a}</td><td>{b}" + (f"<br><span style='font-size:7pt;color:#555'>{n}</span>" if n else "") + "</td></tr>"
    digits = row("個人番号の下4桁", s.masked(ds[0]), "マイナンバーカードの下4桁と同じかご確認ください") if ds[0] else ""
    return page(s, f"""<p style="font-size:9pt">別紙</p><p class="c big">資格情報のお知らせ</p><table style="width:90%;font-size:10pt">{row("氏名", v["name"])}{row("フリガナ", v["kana"])}{row("生年月日", v["birth"])}{row("記号", v["symbol"], "受診のときに必要となることがあります")}{row("番号", v["number"])}{row("枝番", v["branch"], "ご家族はお一人ずつ異なります")}{digits}{row("資格取得年月日", v["joined"])}{row("保険者番号", v["insurer"])}{row("保険者名称", v["issuer"])}</table>""", pt=10.5)
