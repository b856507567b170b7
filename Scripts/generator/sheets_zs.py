"""Hand-drawn sheets of the forty-eighth drawing; held out once."""

from paper import page, values



def union_gazette(ps, ds, s):
    """Two columns of a gazette: text at the left, the facts in a grey box at the right, labels over values."""
    v = values(ps[0], s)
    item = lambda a, b: f"<p style='margin:1mm 0 0;font-size:7.5pt;color:#333'>{a}</p><p style='margin:0 0 1mm 4mm;font-size:11pt'>{b}</p>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><table style="width:100%"><tr><td style="border:none;width:46%;vertical-align:top;font-size:9.5pt"><p>{v['name']}　様</p><p>令和6年12月2日から健康保険証は発行されなくなりました。</p><p>右の内容は当組合に登録されているあなたの資格情報です。マイナンバーカードの番号と下4桁が同じかご確認ください。</p><p>違うときは12月20日までにご連絡ください。</p></td><td style="border:none;background:#ececec;padding:3mm;vertical-align:top">{item("氏名", v["name"])}{item("フリガナ", v["kana"])}{item("生年月日", v["birth"])}{item("記号", v["symbol"])}{item("番号", v["number"])}{item("枝番", v["branch"])}{item("資格取得年月日", v["joined"])}{item("個人番号（下4桁）", s.masked(ds[0]))}{item("保険者番号", v["insurer"])}</td></tr></table><p class="r">{v["issuer"]}</p>""", pt=10.5)


def kyokai_fold_line(ps, ds, s):
    """The branch office's sheet with fold marks at the edge, facts in a table whose heads stand in the middle row."""
    v = values(ps[0], s)
    cell = lambda a, b: f"<td style='vertical-align:top;width:33%'><span style='font-size:7.5pt'>{a}</span><br>{b}</td>"
    return page(s, f"""<p style="font-size:8pt">─ ─　折り目　─ ─</p><p class="r" style="font-size:9pt">全国健康保険協会</p><p>{v["name"]}　様</p><p class="c big">資格情報のお知らせ</p><table style="width:100%;font-size:10.5pt"><tr>{cell("記号", v["symbol"])}{cell("番号", v["number"])}{cell("枝番", v["branch"])}</tr><tr>{cell("氏名", v["name"])}{cell("氏名（カナ）", v["kana"])}{cell("生年月日", v["birth"])}</tr><tr>{cell("資格取得年月日", v["joined"])}{cell("保険者番号", v["insurer"])}{cell("マイナンバー（下4桁）", s.masked(ds[0]))}</tr></table><p style="font-size:8pt">─ ─　折り目　─ ─</p><p>お問い合わせ　000-0000-0000（平日8時30分～17時15分）</p>""", pt=10.5)


def family_landscape_digits(ps, ds, s):
    """A landscape table, one row a person, the digits in the second column, birth last."""
    vs = [values(p, s) for p in ps]
    heads = "".join(f"<td class='c' style='background:#eee;font-size:8pt'>{a}</td>" for a in ["枝番", "個人番号下4桁", "氏名", "フリガナ", "性別", "資格取得日", "生年月日"])
    body = "".join(f"<tr><td class='c'>{v['branch']}</td><td class='c'>{s.masked(d)}</td><td>{v['name']}</td><td>{v['kana']}</td><td class='c'>{v['sex']}</td><td>{v['joined']}</td><td>{v['birth']}</td></tr>" for v, d in zip(vs, ds))
    return page(s, f"""<p class="c big">資格情報のお知らせ（世帯一覧）</p><p>記号　{vs[0]['symbol']}　　番号　{vs[0]['number']}　　保険者番号　{vs[0]['insurer']}</p><table style="width:100%;font-size:9pt">{heads}{body}</table><p style="font-size:8.5pt">枝番00が被保険者です。下4桁はお届けいただいた個人番号のものです。</p>""", size="A4 landscape", pt=10)


def city_coupon_sheet(ps, ds, s):
    """A city's sheet whose lower third is a slip to cut off and carry; the facts are on the slip alone."""
    v = values(ps[0], s)
    pair = lambda a, b: f"<tr><td style='border:none;font-size:7.5pt;width:34%'>{a}</td><td style='border:none;font-size:9.5pt'>{b}</td></tr>"
    return page(s, f"""<p>{v["name"]}　様</p><p class="c big">国民健康保険　資格情報のお知らせ</p><p>下の券を切り取り、マイナンバーカードと一緒にお持ちください。</p><p>券に記載の個人番号下4桁がカードと違うときは、市役所保険年金課へご連絡ください。</p><div style="margin-top:60mm;border-top:1pt dashed #000;font-size:8pt" class="c">✂　切り取り線</div><table style="margin-top:4mm;width:100mm;border:1pt solid #000"><tr><td style="border:none" class="c" colspan="2"><b>資格情報のお知らせ</b></td></tr>{pair("記号番号", v["symbol"] + "・" + v["number"])}{pair("枝番", v["branch"])}{pair("氏名", v["name"])}{pair("フリガナ", v["kana"])}{pair("生年月日", v["birth"])}{pair("資格取得日", v["joined"])}{pair("個人番号（下4桁）", s.masked(ds[0]))}{pair("保険者番号", v["insurer"])}{pair("保険者名", v["issuer"])}</table>""", pt=10.5)


def elder_left_labels_lines(ps, ds, s):
    """The elderly scheme's sheet in large letters: label, a long rule, the value at the right edge."""
    v = values(ps[0], s)
    row = lambda a, b: f"<tr><td style='border:none;white-space:nowrap;width:1%'>{a}</td><td style='border:none;border-bottom:0.5pt solid #777'></td><td style='border:none;white-space:nowrap;width:1%'>{b}</td></tr>"
    return page(s, f"""<p class="c" style="font-size:18pt">資格情報のお知らせ</p><table style="width:100%;font-size:13pt;margin-top:6mm">{row("被保険者番号", v["number"])}{row("氏名", v["name"])}{row("フリガナ", v["kana"])}{row("生年月日", v["birth"])}{row("資格取得年月日", v["joined"])}{row("個人番号（下4桁）", s.masked(ds[0]))}{row("保険者番号", v["insurer"])}</table><p class="r" style="margin-top:10mm">{v["issuer"]}</p>""", pt=12)


def guild_question_answer(ps, ds, s):
    """A guild's sheet as a form to be answered: facts left, at the right boxes to tick whether they are right."""
    v = values(ps[0], s)
    row = lambda a, b: f"<tr><td style='width:24%;background:#eee'>{a}</td><td style='width:46%'>{b}</td><td class='c' style='font-size:8.5pt'>□ 正　□ 誤</td></tr>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><p>内容に誤りがあるときは右の「誤」に印をつけてご返送ください。</p><table style="width:100%;font-size:10pt">{row("氏名", v["name"])}{row("フリガナ", v["kana"])}{row("生年月日", v["birth"])}{row("性別", v["sex"])}{row("記号", v["symbol"])}{row("番号", v["number"])}{row("枝番", v["branch"])}{row("資格取得日", v["joined"])}{row("個人番号の下4桁", s.masked(ds[0]))}</table><p>保険者番号　{v["insurer"]}　　{v["issuer"]}</p>""", pt=10.5)


def company_mail_merge(ps, ds, s):
    """An employer's mail merge: address block, reference numbers, the facts in three paragraphs of label：value."""
    v = values(ps[0], s)
    digits = f"<br>個人番号（下4桁）：{s.masked(ds[0])}" if ds[0] else ""
    return page(s, f"""<p>〒999-1234　見本県例示市架空1-1<br>{v["name"]}　様</p><p class="r" style="font-size:8.5pt">人事発24-118<br>令和6年12月5日</p><p class="c big">資格情報のお知らせ</p><p style="margin-top:5mm">【あなたについて】<br>氏名：{v["name"]}<br>フリガナ：{v["kana"]}<br>生年月日：{v["birth"]}{digits}</p><p>【健康保険について】<br>記号：{v["symbol"]}<br>番号：{v["number"]}<br>枝番：{v["branch"]}<br>資格取得年月日：{v["joined"]}</p><p>【保険者について】<br>保険者番号：{v["insurer"]}<br>保険者名称：{v["issuer"]}</p>""", pt=10.5)
