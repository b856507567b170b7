"""Hand-drawn sheets of the fifty-sixth drawing; held out once."""

from paper import page, rows, values



def union_two_sided_card(ps, ds, s):
    """A union's card to fold: the key at the left half, the person at the right, a dashed line between."""
    v = values(ps[0], s)
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><table style="width:100%;border:1pt solid #000"><tr><td style="border:none;border-right:0.8pt dashed #000;width:50%;padding:3mm;vertical-align:top;line-height:1.9">記号　{v["symbol"]}<br>番号　{v["number"]}<br>枝番　{v["branch"]}<br>保険者番号　{v["insurer"]}<br>資格取得年月日　{v["joined"]}</td><td style="border:none;padding:3mm;vertical-align:top;line-height:1.9"><span style="font-size:8pt">{v["kana"]}</span><br>氏名　{v["name"]}<br>生年月日　{v["birth"]}<br>個人番号下4桁　{s.masked(ds[0])}<br>{v["issuer"]}</td></tr></table>""", pt=10.5)


def kyokai_question_letter(ps, ds, s):
    """The branch's letter that answers three questions, the facts in a small table under the second."""
    v = values(ps[0], s)
    return page(s, f"""<p>{v["name"]}　様</p><p class="r">{v["issuer"]}</p><p class="c big">資格情報のお知らせ</p><p style="font-size:11pt"><b>１　このお知らせについて</b></p><p style="font-size:10pt">マイナ保険証が使えないときに、マイナンバーカードと一緒に提示してください。</p><p style="font-size:11pt"><b>２　あなたの資格情報</b></p>{rows([("記号・番号・枝番", v["symbol"] + "・" + v["number"] + "・" + v["branch"]), ("氏名（フリガナ）", v["name"] + "（" + v["kana"] + "）"), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"]), ("個人番号（下4桁）", s.masked(ds[0])), ("保険者番号", v["insurer"])])}<p style="font-size:11pt"><b>３　お問い合わせ</b></p><p style="font-size:10pt">内容に相違があるときは支部までご連絡ください。</p>""", pt=10.5)


def family_blocks_side(ps, ds, s):
    """A family's sheet: each person in a framed block beside the next, key over all."""
    vs = [values(p, s) for p in ps]
    block = lambda v, d: f"<td style='border:0.9pt solid #000;width:33%;padding:2mm;vertical-align:top;font-size:8.5pt;line-height:1.7'>枝番 {v['branch']}<br>{v['kana']}<br><b>{v['name']}</b><br>生年月日<br>{v['birth']}<br>資格取得日<br>{v['joined']}<br>個人番号下4桁<br>{s.masked(d)}</td>"
    return page(s, f"""<p class="c big">資格情報のお知らせ（ご家族分）</p><p>記号 {vs[0]["symbol"]}　番号 {vs[0]["number"]}　保険者番号 {vs[0]["insurer"]}</p><table style="width:100%;border-collapse:separate;border-spacing:2mm"><tr>{"".join(block(v, d) for v, d in zip(vs, ds))}</tr></table><p class="r">{vs[0]["issuer"]}</p>""", pt=10.5)


def city_left_labels_shaded(ps, ds, s):
    """A city's sheet: labels white on dark at the left, values with a rule under them."""
    v = values(ps[0], s)
    line = lambda a, b: f"<tr><td style='border:none;background:#444;color:#fff;width:46mm;font-size:9.5pt'>{a}</td><td style='border:none;border-bottom:0.7pt solid #444;padding-left:4mm'>{b}</td></tr>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><table style="width:90%;border-collapse:separate;border-spacing:0 1mm;font-size:11pt">{line("被保険者証記号番号", v["symbol"] + "-" + v["number"])}{line("枝番", v["branch"])}{line("氏名", v["name"])}{line("氏名カナ", v["kana"])}{line("生年月日", v["birth"])}{line("適用開始年月日", v["joined"])}{line("個人番号下4桁", s.masked(ds[0]))}{line("保険者番号", v["insurer"])}</table><p class="r">{v["issuer"]}長</p>""", pt=11)


def elder_two_tables(ps, ds, s):
    """The elderly scheme's sheet: who it is in one table, what it is about in another."""
    v = values(ps[0], s)
    return page(s, f"""<p class="c" style="font-size:18pt">資格情報のお知らせ</p><p style="font-size:12pt">■ ご本人</p><div style="font-size:12pt">{rows([("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"])])}</div><p style="font-size:12pt">■ 資格の内容</p><div style="font-size:12pt">{rows([("被保険者番号", v["number"]), ("資格取得年月日", v["joined"]), ("保険者番号", v["insurer"]), ("個人番号（下4桁）", s.masked(ds[0]))])}</div><p class="r" style="font-size:12pt">{v["issuer"]}</p>""", pt=12)


def guild_statement(ps, ds, s):
    """A gardeners' guild's statement: one sentence that names the person, the rest as a list with middle dots."""
    v = values(ps[0], s)
    digits = f"<br>・個人番号の下4桁　{s.masked(ds[0])}" if ds[0] else "<br>・個人番号　記載しておりません"
    return page(s, f"""<p class="r">造園国保第77号<br>令和6年12月13日</p><p class="c big">資格情報のお知らせ</p><p style="line-height:1.8">{v["name"]}様（{v["birth"]}生）の当組合における資格は次のとおりです。</p><p style="margin-left:8mm;line-height:1.8">・記号　{v["symbol"]}<br>・番号　{v["number"]}<br>・枝番　{v["branch"]}<br>・氏名の読み方　{v["kana"]}<br>・生年月日　{v["birth"]}<br>・資格を取得した日　{v["joined"]}{digits}<br>・保険者番号　{v["insurer"]}</p><p class="r">{v["issuer"]}</p>""", pt=11)


def fund_strip_three(ps, ds, s):
    """A fund's strip of three rows with four cells, label small at the top left of each value."""
    v = values(ps[0], s)
    cell = lambda a, b: f"<td style='vertical-align:top;padding:0.5mm 1.5mm'><div style='font-size:7pt'>{a}</div><div style='font-size:10.5pt;padding-left:2mm'>{b}</div></td>"
    last = cell("個人番号下4桁", s.masked(ds[0])) if ds[0] else cell("備考", "")
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><table style="width:100%"><tr>{cell("記号", v["symbol"])}{cell("番号", v["number"])}{cell("枝番", v["branch"])}</tr><tr>{cell("フリガナ", v["kana"])}{cell("氏名", v["name"])}{cell("生年月日", v["birth"])}</tr><tr>{cell("資格取得年月日", v["joined"])}{last}{cell("保険者番号", v["insurer"])}</tr></table><p class="r">{v["issuer"]}</p><p style="font-size:8.5pt">※ この用紙のみでは受診できません。</p>""", pt=10.5)


def company_bulletin(ps, ds, s):
    """An employer's bulletin: facts after a heading with square brackets, two to a line with wide gaps."""
    v = values(ps[0], s)
    digits = f"<br>個人番号下4桁　　{s.masked(ds[0])}" if ds[0] else ""
    return page(s, f"""<p style="font-size:13pt">【資格情報のお知らせ】</p><p style="font-size:10pt">{v["issuer"]}より通知がありましたのでお知らせします。</p><p style="line-height:2">記号　　{v["symbol"]}　　　　　番号　　{v["number"]}　　　　　枝番　　{v["branch"]}<br>氏名　　{v["name"]}　　　　　フリガナ　　{v["kana"]}<br>生年月日　　{v["birth"]}<br>資格取得日　　{v["joined"]}{digits}<br>保険者番号　　{v["insurer"]}</p><p style="font-size:9pt">保管はご自身でお願いします。総務部</p>""", pt=10.5)
