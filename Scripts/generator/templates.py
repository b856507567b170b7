"""The printed sheets, drawn as HTML after the seeds."""

from people import wareki

PAGE = """<!doctype html><html lang="ja"><meta charset="utf-8"><style>
@page {{ size: {size}; margin: {margin}; }}
body {{ font-family: '{font}'; font-size: {pt}pt; line-height: 1.45; margin: 0; }}
table {{ border-collapse: collapse; }} td, th {{ border: 0.8pt solid #000; padding: 3pt 6pt; font-weight: normal; }}
th {{ background: #f0f0f0; text-align: left; }} h1 {{ font-size: 17pt; text-align: center; font-weight: bold; margin: 10pt 0; }}
.card {{ border: 0.8pt dashed #000; width: 88mm; padding: 3mm; font-size: {card}pt; }} .r {{ text-align: right; }}
.mask {{ text-align: center; font-size: 15pt; margin: 8pt; }} .ruby {{ font-size: 6.5pt; }} p {{ margin: 4pt 0; }}
.c {{ text-align: center; }}
</style><body>{body}</body></html>"""


def page(body, font="IPAexGothic", size="A4", margin="16mm", pt=10.5, card=9):
    return PAGE.format(body=body, font=font, size=size, margin=margin, pt=pt, card=card)


def date(d, style="kanji"):
    era, n = wareki(*d)
    if style == "kanji":
        return f"{era} {n} 年 {d[1]} 月 {d[2]} 日"
    if style == "tight":
        return f"{era}{n}年{d[1]}月{d[2]}日"
    if style == "dots":
        letter = {"令和": "R", "平成": "H", "昭和": "S"}[era]
        return f"{letter}{'1' if n == '元' else n}.{d[1]:02d}.{d[2]:02d}"
    if style == "zero":
        return f"{era}{'01' if n == '元' else n.zfill(2)}年{d[1]:02d}月{d[2]:02d}日"
    return f"{d[0]}年{d[1]}月{d[2]}日"


def full(text):
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)


def kyokai_notice(p, digits, card_name=None, card_kana=None, font="IPAexGothic", stamp=""):
    mask = f'<p class="mask">＊＊＊＊ * * * * {digits}</p>' if digits else ""
    numbers = (f"<p>なお、現在、協会けんぽに登録されているあなたの個人番号（マイナンバー）は次のとおりです（12桁のうち下4桁のみ表示）。"
               f"万が一、表示されている下4桁の数字が、ご自身の個人番号（マイナンバー）の下4桁と一致していない場合には、協会けんぽまでご連絡ください。</p>{mask}"
               if digits else "")
    i = p["insurer"]
    return page(f"""
<p>(記号) {int(p['symbol']):08d} (番号) {int(p['number']):07d}<br>(対象者氏名) {p['name']} 様</p>
<p class="r">お問い合わせ番号<br>01-0101-1-1</p>
<p>{p['postal']}<br>{p['address']}<br>{i['name']}<br>TEL: 0570-000-000 (ナビダイヤル)</p>
<h1>資格情報のお知らせ</h1>
<p>あなたの加入する健康保険の資格情報を下記のとおりお知らせします（令和6年6月7日時点）。</p>
<table style="width:100%"><tr><th style="width:34%">記号</th><td>{p['symbol']}</td><th>番号</th><td>{p['number']}</td><td>(枝番) {p['branch']}</td></tr>
<tr><th>氏名</th><td colspan=4>{p['name']}</td></tr><tr><th>フリガナ</th><td colspan=4>{p['kana']}</td></tr>
<tr><th>生年月日</th><td colspan=4>{date(p['birth'])}</td></tr><tr><th>負担割合（令和6年6月7日時点）</th><td colspan=4>3割</td></tr>
<tr><th>資格取得年月日</th><td colspan=4>{date(p['joined'])}</td></tr><tr><th>保険者名称</th><td colspan=4>{i['name']}</td></tr></table>
<p>スマートフォンをお持ちの方は、右の二次元コードからマイナポータルにログインすることで、ご自身の健康保険の資格情報を確認することができます。ぜひご活用ください。</p>
{numbers}
<p>医療機関等を受診した際に、マイナ保険証の読み取りができない例外的な場合については、マイナポータルの資格情報画面（スマートフォン）をマイナ保険証とともに提示することで受診いただけます。</p>
<div class="card" style="margin-top:14mm"><b>資格情報のお知らせ</b><br>記号 {p['symbol']}　番号 {p['number']}　枝番 {p['branch']}<br>
<span class="ruby">　　　{card_kana or p['kana']}</span><br>氏名 {card_name or p['name']}<br>生年月日 {date(p['birth'])}<br>資格取得年月日 {date(p['joined'])}<br>
保険者番号 {i['number']}<br>保険者名称 {i['name']}</div>
<p>左側をミシン目で切り取ってマイナンバーカードと併せて大切に保管してください。資格情報のお知らせの利用については、裏面及び別紙をご覧ください。</p>""", font)


def notice_back(font="IPAexGothic"):
    return page("""<h1>資格情報のお知らせの取扱いにあたって</h1>
<p>・資格情報のお知らせのみで医療機関等を受診することはできません。</p>
<p>・スマートフォンをお持ちの方は、二次元コードからマイナポータルにログインすることで、ご自身の健康保険の資格情報を確認することができます。</p>
<p>・健康保険の記号・番号は健康保険の各種給付金等の申請や健診の受診において必要になりますので、ご利用ください。</p>
<p>・資格情報のお知らせは、マイナンバーカードと併せて大切に保管してください。</p>""", font)


def kenpo_notice(p, digits, font="Noto Sans CJK JP", style="tight", wide=False):
    i = p["insurer"]
    number = full(p["number"]) if wide else p["number"]
    symbol = full(p["symbol"]) if wide else p["symbol"]
    row = f"<tr><th>個人番号（下4桁）</th><td>＊＊＊＊＊＊＊＊{digits}</td></tr>" if digits else ""
    return page(f"""
<p>〒{p['postal'][:3]}-{p['postal'][3:]}<br>{p['address']}</p><p style="font-size:13pt">{p['name']}　様</p>
<p class="r">令和6年10月1日<br>{i['name']}</p>
<h1>資格情報のお知らせ</h1><p>あなたの資格情報は次のとおりです。内容をご確認ください。</p>
<table style="width:85%;margin:auto"><tr><th>被保険者等記号</th><td>{symbol}</td></tr><tr><th>被保険者等番号</th><td>{number}（枝番）{p['branch']}</td></tr>
<tr><th>氏　　　名</th><td>{p['name']}</td></tr><tr><th>フ リ ガ ナ</th><td>{p['kana']}</td></tr><tr><th>生 年 月 日</th><td>{date(p['birth'], style)}</td></tr>
<tr><th>性　　　別</th><td>{p['sex']}</td></tr><tr><th>負 担 割 合</th><td>３割</td></tr><tr><th>資格取得年月日</th><td>{date(p['joined'], style)}</td></tr>{row}
<tr><th>保 険 者 番 号</th><td>{i['number']}</td></tr><tr><th>保 険 者 名 称</th><td>{i['name']}</td></tr></table>
<p>個人番号の下4桁に誤りがある場合は、当組合までご連絡ください。マイナ保険証をお持ちの方は、これまでどおり医療機関等を受診いただけます。</p>
<div class="card" style="margin:18mm 0 0 auto"><b>資格情報のお知らせ</b><br>記号 {symbol}　番号 {number}　枝番 {p['branch']}<br>氏名 {p['name']}<br>
生年月日 {date(p['birth'], style)}<br>保険者番号 {i['number']}<br>保険者名称 {i['name']}</div>""", font, pt=11)


def doken_notice(p, font="IPAexMincho"):
    i = p["insurer"]
    return page(f"""
<p>住所　{p['postal'][:3]}-{p['postal'][3:]}<br>　　　{p['address']}</p><p>記号番号　{p['symbol']}-{p['number']}　　{i['name']}<br>氏名　{p['name']} 様</p>
<h1>資格情報通知書</h1><p>あなたの加入する健康保険の資格情報を下記のとおりお知らせします。なお、このお知らせのみでは受診できません。</p>
<table style="width:100%"><tr><th>記 号</th><td>{p['symbol']}</td><th>番 号</th><td>{p['number']}</td><th>枝 番</th><td>{p['branch']}</td></tr>
<tr><th>氏 名</th><td colspan=5>{p['name']}</td></tr><tr><th>フリガナ</th><td colspan=5>{p['kana']}</td></tr>
<tr><th>適用開始日</th><td colspan=5>{date(p['joined'], 'zero')}</td></tr><tr><th>交付年月日</th><td colspan=5>令和06年12月02日</td></tr></table>
<p>マイナ保険証の読み取りができない等の例外的な場合については、スマートフォンの資格情報画面をマイナ保険証とともに医療機関等の受付で提示することで受診いただけます。</p>
<div class="card" style="margin-top:22mm">資格情報通知書　　令和06年12月02日交付<br>{i['name']}<br>保険者番号：{i['number']}<br>
記号{p['symbol']}　番号{p['number']}　枝番{p['branch']}<br>氏名　{p['name']}<br>資格取得年月日　{date(p['joined'], 'zero')}<br>受診の際にはマイナ保険証があわせて必要です</div>""", font, pt=11)


def doken_certificate(p, font="IPAexGothic"):
    i = p["insurer"]
    return page(f"""<table style="width:150mm;margin:auto"><tr><td colspan=2>国民健康保険 資格確認書　　有効期限 令和11年11月30日</td></tr>
<tr><td colspan=2>記号 {p['symbol']}　番号 {p['number']}　(枝番) {p['branch']}</td></tr><tr><td colspan=2>氏名　{p['name']}</td></tr>
<tr><td>生年月日　{date(p['birth'], 'zero')}</td><td>性別　{p['sex']}</td></tr><tr><td colspan=2>資格取得年月日　{date(p['joined'], 'zero')}</td></tr>
<tr><td colspan=2>交付年月日　令和06年12月02日</td></tr><tr><td colspan=2>組合員氏名　{p['name']}</td></tr><tr><td colspan=2>住所　{p['address']}</td></tr>
<tr><td colspan=2>事業所名　架空建設 株式会社</td></tr><tr><td colspan=2>{i['name']}　保険者番号 {i['number']}</td></tr></table>""", font, pt=12)


def model_certificate(p, font="Noto Serif CJK JP"):
    i = p["insurer"]
    return page(f"""<table style="width:140mm;margin:auto"><tr><td colspan=4>健康保険　本人（被保険者）　　　令和6年12月2日　交付</td></tr><tr><td colspan=4 class="c">資格確認書</td></tr>
<tr><th>記号</th><td>{p['symbol']}</td><th>番号</th><td>{p['number']}（枝番）{p['branch']}</td></tr><tr><th>氏名</th><td colspan=3>{p['name']}</td></tr><tr><th>性別</th><td colspan=3>{p['sex']}</td></tr>
<tr><th>生年月日</th><td colspan=3>{date(p['birth'])}</td></tr><tr><th>資格取得年月日</th><td colspan=3>{date(p['joined'])}</td></tr><tr><th>有効期限</th><td colspan=3>令和11年11月30日</td></tr>
<tr><th>保険者番号</th><td colspan=3>{i['number']}</td></tr><tr><th>保険者名称</th><td colspan=3>{i['name']}</td></tr><tr><th>保険者所在地</th><td colspan=3>架空市本町1-1</td></tr></table>""", font, pt=12)


def family_notice(people, digits, font="IPAexGothic"):
    i = people[0]["insurer"]
    rows = "".join(f"<tr><td>{p['branch']}</td><td>{p['name']}</td><td>{p['kana']}</td><td>{date(p['birth'], 'tight')}</td>"
                   f"<td>{date(p['joined'], 'tight')}</td><td>********{d}</td></tr>" for p, d in zip(people, digits))
    return page(f"""<h1>資格情報のお知らせ</h1><p>被保険者　{people[0]['name']}　様</p><p>保険者番号　{i['number']}　　保険者名称　{i['name']}</p>
<p>記号　{people[0]['symbol']}　　番号　{people[0]['number']}</p><p>令和6年9月20日時点の加入者の資格情報をお知らせします。</p>
<table style="width:100%"><tr><th>枝番</th><th>氏名</th><th>フリガナ</th><th>生年月日</th><th>資格取得年月日</th><th>個人番号</th></tr>{rows}</table>
<p>個人番号は下4桁のみを表示しています。ご自身の番号と一致しているかをご確認ください。</p>""", font, size="A4 landscape", pt=11)


def postcard(p, digits, font="M PLUS 1"):
    i = p["insurer"]
    return page(f"""<p class="c" style="font-size:14pt">加入者情報のご確認</p><p>{i['name']}（保険者番号：{i['number']}）</p>
<p>お名前：{p['name']} 様</p><p>カナ氏名：{p['kana']}</p><p>生まれた日：{date(p['birth'], 'western')}</p>
<p>健康保険の記号：{p['symbol']}</p><p>健康保険の番号：{p['number']}</p><p>枝番：{p['branch']}</p><p>資格を取得した日：{date(p['joined'], 'western')}</p>
<p>登録マイナンバー：●●●●-●●●●-{digits}</p><p>※健康保険の資格情報のお知らせを兼ねています。</p>""", font, size="148mm 105mm", margin="8mm", pt=10)


def leaflet_kaneka(font="IPAexGothic"):
    return page("""<p class="r">重要なお知らせ</p><h1>2024年12月2日 健康保険証はマイナ保険証へ移行します</h1>
<p>マイナンバーカードと健康保険証の一体化により、本年12月2日から現行の健康保険証の新規発行を終了して、「マイナ保険証」を基本とする仕組みに移行します。</p>
<p>こうした仕組みを実現し、安心してマイナ保険証をご利用いただくため、加入者情報とマイナンバーの下4桁を掲載した「資格情報のお知らせ」を発行し、マイナンバーの紐づけに誤りがないか確認を行います。</p>
<p>＜「資格情報のお知らせ」の内容（イメージ）＞</p><table style="font-size:8pt"><tr><th>記号</th><td>1000</td><th>番号</th><td>1 (枝番) 00</td></tr><tr><th>氏名</th><td colspan=3>健保 太郎</td></tr>
<tr><th>生年月日</th><td colspan=3>昭和00年00月00日</td></tr><tr><th>個人番号</th><td colspan=3>********0000</td></tr></table>
<p>①資格情報について記載されています　・記号・番号・枝番・氏名・フリガナ・生年月日・負担割合・資格取得年月日・保険者名</p><p>②マイナンバーの下4桁が記載されています。医療保険のデータベースに登録されているマイナンバーの下4桁を表示していますので、誤りがないかご確認ください。</p>
<p>●電子的な送付対象事業所 保険証記号：1000・3004・3009・3016・5008</p><p>＜「マイナ保険証」・「資格確認書」・「資格情報のお知らせ」の比較＞</p>
<table><tr><th></th><th>名称</th><th>形状</th><th>取得方法</th></tr><tr><td>①</td><td>マイナ保険証</td><td>マイナンバーカード</td><td>利用登録を行う</td></tr><tr><td>②</td><td>資格確認書</td><td>はがきサイズ</td><td>資格取得時に申請</td></tr>
<tr><td>③</td><td>資格情報のお知らせ</td><td>A4サイズ</td><td>資格取得時に送付</td></tr></table>
<p>保険料や給付制度の維持においてもマイナ保険証を利用いただくことが第一歩です！ぜひご活用ください。</p>""", font)


def leaflet_doken(font="Noto Sans CJK JP"):
    return page("""<h1>マイナンバーカードの健康保険証利用について</h1><p>保険証は令和6年12月1日で発行を終了しました</p>
<p>・医療機関の受診はマイナ保険証（保険証の利用登録がされたマイナンバーカード）をご使用ください。</p><p>マイナ保険証で受診するメリット</p><p>・手続きなしで高額療養費の自己負担限度額を超える支払いが不要となります。</p>
<p>【資格情報通知書イメージ】</p><table style="font-size:8pt"><tr><th>記 号</th><td>71-0000</td><th>番 号</th><td>000000</td><th>枝 番</th><td>00</td></tr><tr><th>氏 名</th><td colspan=5>土木 太郎</td></tr>
<tr><th>フリガナ</th><td colspan=5>ドボク タロウ</td></tr><tr><th>適用開始日</th><td colspan=5>00年 00月 00日</td></tr></table>
<p>マイナ保険証をお持ちでない方へ　資格確認書を交付します</p><p>・有効期限は「5年」です。・記載項目は、現行の保険証と同様です。</p><p>マイナ保険証・資格確認書・資格情報通知書の比較</p>""", font)


def leaflet_parts(font="IPAexMincho"):
    return page("""<h1>加入者の皆さまへ</h1><h1>令和6年12月2日から医療機関・薬局への受診が変わります</h1>
<p>マイナンバーカードと健康保険証の一体化により、令和6年12月2日から現行の健康保険証が廃止され、マイナ保険証を基本とする仕組みになります。</p>
<p>左記の「資格情報のお知らせ」に記載されたマイナンバーの下4桁とお手元のマイナンバー下4桁を照合して、誤りがないかご確認をお願いします。</p>
<table><tr><td colspan=2>健康保険 本人(被保険者)　年 月 日 交付</td></tr><tr><td colspan=2 class="c">資格確認書</td></tr><tr><th>記号</th><td>番号　　(枝番)</td></tr><tr><th>氏名</th><td></td></tr><tr><th>生年月日</th><td>　年　月　日</td></tr><tr><th>有効期限</th><td>　年　月　日</td></tr><tr><th>保険者番号</th><td></td></tr></table>
<p>Q1：マイナポータルの資格情報画面または資格情報のお知らせのみで保険診療を受けられるのですか？</p><p>A1：保険診療を受けられません。</p>""", font)


def leaflet_html():
    return """<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>マイナ保険証のご案内</title></head><body>
<h1>協会けんぽ加入者のみなさまへ いよいよ、医療を受けるならマイナ保険証。</h1><p>2025年12月2日以降、従来の健康保険証はお使いいただけなくなります。</p>
<h2>マイナ保険証とは</h2><p>健康保険証として登録したマイナンバーカード。</p><h2>マイナ保険証の4つのメリット</h2><ul><li>過去のお薬の情報や健診結果をふまえた医療を受けられる</li><li>手続きなしで高額な窓口負担が不要</li></ul>
<h2>注意 「資格情報のお知らせ」だけでは受診いただけません</h2><p>資格情報のお知らせ(見本)</p><h2>よくあるご質問</h2><p>Q 資格確認書が届いた時点ですぐ使えますか? A はい、お使いいただけます。</p></body></html>"""


def web_notice_html(p, digits):
    i = p["insurer"]
    rows = [("保険者番号", i["number"]), ("保険者名称", i["name"]), ("記号", p["symbol"]), ("番号", p["number"]), ("枝番", p["branch"]),
            ("氏名", p["name"]), ("フリガナ", p["kana"]), ("生年月日", date(p["birth"])), ("資格取得年月日", date(p["joined"])),
            ("個人番号（下4桁）", f"＊＊＊＊＊＊＊＊{digits}")]
    body = "".join(f"<tr><th>{a}</th><td>{b}</td></tr>" for a, b in rows)
    return f"""<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>資格情報のお知らせ</title></head><body><h1>資格情報のお知らせ</h1>
<p>あなたの資格情報は次のとおりです。</p><table>{body}</table></body></html>"""


def return_stamp(text, colour):
    return page(f'<div style="border:1.6pt solid {colour};color:{colour};padding:3mm;width:62mm;font-size:13pt;font-weight:bold">'
                f'{text}<br><span style="font-size:9pt">差出人に返送します　架空郵便局</span></div>',
                size="76mm 30mm", margin="4mm")
